import {
  attribute,
  isElement,
  isText,
  localName,
  paintedChildren,
  parentElement,
  textContent,
} from './dom.ts';
import { isAround, isUnread } from './furniture.ts';

/** Where a page's article stands, and what the page says of it. */
export interface Article {
  /** Its headline, where that stands apart from the body, then the body; or several bodies. */
  roots: Element[];
  title: string;
  /** Day of publication, `2023-07-13`. */
  publishedAt?: string;
}

/** Fewer characters of prose than this are no article. */
const LEAST_PROSE = 80;
/** The article is the deepest element that holds this share of the page's prose. */
const SHARE = 0.6;

/**
 * The main article of a page. Looks only, so that it may run on a page that someone reads; yields where it may pause.
 * @param bodies selector of the article's body on this site, where it is known
 */
export function* findArticle(
  document: Document,
  bodies?: string,
): Generator<void, Article | undefined, undefined> {
  const known = bodies ? [...document.querySelectorAll(bodies)].filter(hasProse) : [];
  const stated = known.length
    ? known
    : [...document.querySelectorAll('[itemprop~="articleBody"]')].filter(hasProse);
  const found = stated.length ? outermost(stated) : yield* densest(document);
  if (!found.length) return undefined;
  const headline = findHeadline(document, found[0]!);
  const publishedAt = publicationDay(document);
  return {
    roots: headline ? [headline, ...found] : found,
    title: trimmed(headline ?? found[0]!.querySelector('h1')) || document.title,
    ...(publishedAt && { publishedAt }),
  };
}

const trimmed = (element: Element | null | undefined): string =>
  element ? (textContent(element) ?? '').replace(/\s+/g, ' ').trim() : '';

const hasProse = (element: Element): boolean => (textContent(element) ?? '').trim().length >= LEAST_PROSE;

const outermost = (elements: Element[]): Element[] =>
  elements.filter((one) => !elements.some((other) => other !== one && other.contains(one)));

/** What text an element holds, in characters: prose, short pieces (labels, dates, cells), links. */
interface Weight {
  prose: number;
  short: number;
  links: number;
}

/** The deepest element that holds most of the page's prose, with what belongs to it around. */
function* densest(document: Document): Generator<void, Element[], undefined> {
  if (!document.body) return [];
  const weights = new Map<Element, Weight>();
  const { prose } = yield* weigh(document.body, weights, 0);
  if (prose < LEAST_PROSE) return [];
  const holdsMost = (node: Node): node is Element =>
    isElement(node) && (weights.get(node)?.prose ?? 0) >= SHARE * prose;
  let found: Element = document.body;
  for (let inner: Node | undefined = found; inner; ) {
    found = inner as Element;
    inner = [...paintedChildren(found)].find(holdsMost);
  }
  return [withSurroundings(found, weights)];
}

/** How much a parent may add: a share of the prose, and at least and at most so many characters. */
const [SHARE_ADDED, FREELY_ADDED, MOST_ADDED] = [0.5, 300, 600];
const LEVELS = 8;

/**
 * Old portals put title, tables and paragraphs of one article side by side: up to the element that holds
 * them, but not its menus. Where the page itself says what the article is, no farther than that.
 */
function withSurroundings(body: Element, weights: Map<Element, Weight>): Element {
  const most = Math.max(FREELY_ADDED, Math.min(MOST_ADDED, SHARE_ADDED * weights.get(body)!.prose));
  let best = body;
  let inner = weights.get(body)!;
  for (let level = 0; level < LEVELS && !best.matches('article, main, [role="main"]'); level++) {
    const parent = parentElement(best);
    const outer = parent && weights.get(parent);
    if (!outer) break;
    const added = outer.prose + outer.short - inner.prose - inner.short;
    if (added > most || outer.links - inner.links > added) break;
    best = parent;
    inner = outer;
  }
  return best;
}

const DEEPEST = 400;

const ELEMENTS_A_STEP = 100;

function* weigh(
  element: Element,
  weights: Map<Element, Weight>,
  depth: number,
): Generator<void, Weight, undefined> {
  if (weights.size % ELEMENTS_A_STEP === 0) yield;
  const weight = { prose: 0, short: 0, links: 0 };
  for (const child of paintedChildren(element)) {
    if (isText(child)) weight[isProse(child.data) ? 'prose' : 'short'] += child.data.trim().length;
    else if (depth < DEEPEST && isElement(child) && !isUnread(child) && !isAround(child)) {
      const inner = yield* weigh(child, weights, depth + 1);
      const isLink = localName(child) === 'a';
      weight.prose += isLink ? 0 : inner.prose;
      weight.short += isLink ? 0 : inner.short;
      weight.links += inner.links + (isLink ? inner.prose + inner.short : 0);
    }
  }
  weights.set(element, weight);
  return weight;
}

/** A few words are a label, a date, a button. */
const isProse = (text: string): boolean => text.length >= 40 && text.trim().length >= 40;

/** The h1 before the body, where it is not within. */
function findHeadline(document: Document, body: Element): Element | undefined {
  if (body.querySelector('h1')) return undefined;
  const before = [...document.querySelectorAll('h1')].filter(
    (h1) => h1.compareDocumentPosition(body) & Node.DOCUMENT_POSITION_FOLLOWING && trimmed(h1).length > 10,
  );
  return before.at(-1);
}

const DATES: [selector: string, attribute: string][] = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['meta[name="pubdate"]', 'content'],
  ['meta[name="publish-date"]', 'content'],
  ['meta[name="dc.date.issued" i]', 'content'],
  ['article time[datetime]', 'datetime'],
  ['time[datetime][pubdate], time[itemprop="datePublished"]', 'datetime'],
];

function publicationDay(document: Document): string | undefined {
  for (const [selector, name] of DATES) {
    const element = document.querySelector(selector);
    const date = element && attribute(element, name);
    if (date && /^\d{4}-\d\d-\d\d/.test(date)) return date.slice(0, 10);
  }
  return dayInJsonLd(document) ?? dayInText(document);
}

// "datePublished": "2023-07-13T08:00:00+07:00"
function dayInJsonLd(document: Document): string | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const day = /"datePublished"\s*:\s*"(\d{4}-\d\d-\d\d)/.exec((textContent(script) ?? '').slice(0, 50_000));
    if (day) return day[1];
  }
  return undefined;
}

// "Thứ năm, 13/07/2023 08:00", "Ngày đăng: 13-7-2023": old portals write it in a small element of its own
const WRITTEN = /(?:^|\D)(\d{1,2})[/-](\d{1,2})[/-](20\d\d)(?:\D|$)/;
const DATE_BOX = '[class*="date" i], [class*="time" i], [class*="ngay" i], [id*="date" i], [id*="ngay" i]';

function dayInText(document: Document): string | undefined {
  for (const element of [...document.querySelectorAll(DATE_BOX)].slice(0, 40)) {
    const text = textContent(element) ?? '';
    const [, day, month, year] = (text.length < 120 && WRITTEN.exec(text)) || [];
    if (day && Number(day) <= 31 && Number(month) <= 12)
      return `${year}-${month!.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return undefined;
}

/** Whether the page asks to be left alone: `<meta name="solieu" content="off">`, or all of it is being edited. */
export function isOff(document: Document): boolean {
  const meta = document.querySelector('meta[name="solieu" i]');
  return (
    (meta !== null && attribute(meta, 'content')?.trim().toLowerCase() === 'off') ||
    document.designMode === 'on'
  );
}
