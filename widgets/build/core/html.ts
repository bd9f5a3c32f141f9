/*
 * Of lit-html what the card's templates use: child and attribute expressions, templates within templates,
 * lists, `nothing`. A template is parsed once; later values change only the parts that hold them.
 */

interface Result {
  strings: TemplateStringsArray;
  values: unknown[];
  svg: boolean;
}

/** Writes the values from `values[at]` on; returns how many it took. */
type Part = (values: unknown[], at: number) => number;

export const nothing = Symbol('nothing');

const tag =
  (svg: boolean) =>
  (strings: TemplateStringsArray, ...values: unknown[]): Result => ({ strings, values, svg });
export const html = tag(false);
export const svg = tag(true);

const MARK = '$solieu$';
/** Before the name of an attribute that waits for its value: what is no length or path yet, no parser should read. */
const WAITS = 's:';
const WAITING = / ([\w-]+)=(?="[^"]*\$solieu\$|\$solieu\$)/g;
const IN_TAG = /<[^>]*$/;
const templates = new WeakMap<TemplateStringsArray, HTMLTemplateElement>();
const policy = (
  globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: object): { createHTML(text: string): string } };
  }
).trustedTypes?.createPolicy('lit-html', { createHTML: (text: string) => text });

/** The template of fixed strings: never of values, which are set as text and attributes. */
function templateOf({ strings, svg }: Result): HTMLTemplateElement {
  let template = templates.get(strings);
  if (template) return template;
  let text = '';
  strings.forEach((string, index) => {
    text += string;
    if (index < strings.length - 1) text += IN_TAG.test(text) ? MARK : `<!--${MARK}-->`;
  });
  text = text.replace(WAITING, ` ${WAITS}$1=`);
  template = document.createElement('template');
  if (svg) text = `<svg>${text}</svg>`;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the strings are the source's own
  template.innerHTML = policy ? policy.createHTML(text) : text;
  if (svg) template.content.firstElementChild!.replaceWith(...template.content.firstElementChild!.childNodes);
  templates.set(strings, template);
  return template;
}

function instantiate(result: Result): { nodes: DocumentFragment; parts: Part[] } {
  const nodes = document.importNode(templateOf(result).content, true);
  const parts: Part[] = [];
  const walker = document.createTreeWalker(nodes, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Comment) {
      if (node.data === MARK) parts.push(childPart(node));
      continue;
    }
    const element = node as Element;
    for (const { name, value } of [...element.attributes]) {
      if (!name.startsWith(WAITS)) continue;
      element.removeAttribute(name);
      parts.push(attributePart(element, name.slice(WAITS.length), value.split(MARK)));
    }
  }
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
      if (!same) {
        const made = instantiate(value);
        parts = made.parts;
        write(value.values);
        end.before(made.nodes);
      } else write(value.values);
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
