/*
 * Of lit-html what the card's templates use: texts, attributes, templates within templates, lists and
 * `nothing`. A template is read once, into nodes made by name: no markup is parsed (`innerHTML`), so that
 * a page which demands trusted types need not allow a policy for it. Later values change only what holds them.
 */

interface Result {
  strings: TemplateStringsArray;
  values: unknown[];
  svg: boolean;
}

/** Where values go: a comment, or an attribute with its fixed texts around them. */
interface Hole {
  /** Place of the node among the template's elements and comments. */
  at: number;
  attribute?: string;
  fixed: string[];
}

interface Template {
  content: DocumentFragment;
  holes: Hole[];
}

/** Writes the values from `values[at]` on; returns how many it took. */
type Part = (values: unknown[], at: number) => number;

export const nothing = Symbol('nothing');

const tag =
  (svg: boolean) =>
  (strings: TemplateStringsArray, ...values: unknown[]): Result => ({ strings, values, svg });
export const html = tag(false);
export const svg = tag(true);

const MARK = '\0';
// `<p class="a ${b}">`, `</p>`, `<path d=${d} />`, the text between two: the card's own, which close every tag
const TOKEN = /<(\/?)([\w-]+)([^>]*?)(\/?)>|[^<]+/g;
const ATTRIBUTE = /([\w-]+)=(?:"([^"]*)"|([^\s"]+))/g;
const SVG = 'http://www.w3.org/2000/svg';

const templates = new WeakMap<TemplateStringsArray, Template>();

function templateOf({ strings, svg }: Result): Template {
  let template = templates.get(strings);
  if (!template) {
    template = readTemplate(strings, svg);
    templates.set(strings, template);
  }
  return template;
}

function readTemplate(strings: TemplateStringsArray, svg: boolean): Template {
  const content = new DocumentFragment();
  const open: (Element | DocumentFragment)[] = [content];
  const holes: Hole[] = [];
  let at = -1;
  for (const [text, closes, name, attributes, leaf] of strings.join(MARK).matchAll(TOKEN)) {
    const parent = open.at(-1)!;
    if (closes) open.pop();
    else if (name) {
      const drawn = svg || name === 'svg' || (parent as Element).namespaceURI === SVG;
      const element = drawn ? document.createElementNS(SVG, name) : document.createElement(name);
      at++;
      for (const { attribute, fixed } of readAttributes(attributes!))
        if (fixed.length > 1) holes.push({ at, attribute, fixed });
        else element.setAttribute(attribute, fixed[0]!);
      parent.append(element);
      if (!leaf) open.push(element);
    } else
      text.split(MARK).forEach((fixed, index) => {
        if (index) {
          parent.append(document.createComment(''));
          holes.push({ at: ++at, fixed: [] });
        }
        parent.append(fixed.replace(/\s+/g, ' '));
      });
  }
  return { content, holes };
}

function readAttributes(text: string) {
  return Array.from(text.matchAll(ATTRIBUTE), ([, attribute, quoted, bare]) => ({
    attribute: attribute!,
    fixed: (quoted ?? bare)!.split(MARK),
  }));
}

function instantiate(result: Result): { nodes: DocumentFragment; parts: Part[] } {
  const { content, holes } = templateOf(result);
  const nodes = document.importNode(content, true);
  const walker = document.createTreeWalker(nodes, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
  const places: Node[] = [];
  while (walker.nextNode()) places.push(walker.currentNode);
  const parts = holes.map(({ at, attribute, fixed }) =>
    attribute ? attributePart(places[at] as Element, attribute, fixed) : childPart(places[at] as Comment),
  );
  return { nodes, parts };
}

function attributePart(element: Element, name: string, fixed: string[]): Part {
  return (values, at) => {
    const given = values.slice(at, at + fixed.length - 1);
    if (given[0] === nothing) element.removeAttribute(name);
    else
      element.setAttribute(
        name,
        fixed.map((text, index) => (index ? String(given[index - 1]) : '') + text).join(''),
      );
    return given.length;
  };
}

/** What stands between `start` and its own end: a text, a template, or a list of them. */
function childPart(start: ChildNode): Part {
  const end = document.createTextNode('');
  start.after(end);
  let last: unknown;
  let parts: Part[] = [];
  const write = (values: unknown[]) => {
    let at = 0;
    for (const part of parts) at += part(values, at);
  };
  return (values, at) => {
    const value = values[at];
    const same = isResult(value) && isResult(last) && value.strings === last.strings;
    if (!same && value !== last) {
      while (start.nextSibling !== end) start.nextSibling!.remove();
      parts = [];
    }
    if (isResult(value)) {
      if (same) write(value.values);
      else {
        const made = instantiate(value);
        parts = made.parts;
        write(value.values);
        end.before(made.nodes);
      }
    } else if (Array.isArray(value)) {
      for (const item of value) {
        const place = document.createComment('');
        end.before(place);
        childPart(place)([item], 0);
      }
    } else if (value !== last && value !== nothing && value !== undefined) end.before(String(value));
    last = value;
    return 1;
  };
}

function isResult(value: unknown): value is Result {
  return typeof value === 'object' && value !== null && 'strings' in value;
}

const roots = new WeakMap<Node, Part>();

/** Draws at the end of `root`, and the next time in the same place. */
export function render(value: unknown, root: ParentNode & Node): void {
  let part = roots.get(root);
  if (!part) {
    const start = document.createComment('');
    root.append(start);
    part = childPart(start);
    roots.set(root, part);
  }
  part([value], 0);
}
