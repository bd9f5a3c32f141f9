import { Readability } from '@mozilla/readability';
import { type Columns, cellsOf, newColumns } from './html/rows.ts';

/** The readable part of a page. */
export interface Article {
  /** A line for each block (paragraph, heading, row of a table), in the order of the page. */
  text: string;
  title?: string;
  /** Day of publication as the page states it, `2023-07-13`. */
  publishedAt?: string;
}

// elements that stand on lines of their own
const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CAPTION|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/;
const UNREAD = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|CANVAS|IFRAME|OBJECT|SELECT|TEXTAREA|BUTTON)$/;

/**
 * The article of a page: its main content as found by Readability, else all its text.
 * @param document a parsed page; it is taken apart, so hand in a copy of one that is still needed
 */
export function readArticle(document: Document): Article {
  const publishedAt = publicationDay(document);
  const whole = document.body;
  const copy = document.cloneNode(true) as Document;
  const found = new Readability(copy, { serializer: (node) => node as Element }).parse();
  const body = found?.content ? blockText(found.content) : '';
  const title = found?.title?.trim();
  const text = body || (whole ? blockText(whole) : '');
  return {
    text: title && !text.startsWith(title) ? `${title}\n\n${text}` : text,
    ...(title && { title }),
    ...(publishedAt && { publishedAt }),
  };
}

const DATE_META = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="pubdate"]',
  'meta[name="publish-date"]',
  'meta[name="dc.date.issued" i]',
];

/** From `<meta property="article:published_time" content="2023-07-13T08:00:00+07:00">` and its kin, or `<time datetime>`. */
function publicationDay(document: Document): string | undefined {
  const stated = DATE_META.map((selector) => document.querySelector(selector)?.getAttribute('content'));
  const time = document
    .querySelector('article time[datetime], time[datetime][pubdate]')
    ?.getAttribute('datetime');
  return [...stated, time].find((date) => /^\d{4}-\d\d-\d\d/.test(date ?? ''))?.slice(0, 10);
}

/** The text of an element, a line for each block in it; inline elements split nothing. Cells of a row have a `|` between. */
export function blockText(element: Element): string {
  const lines = [''];
  const tables = new Map<Node | null, Columns>();
  let inRow = false;
  const write = (text: string): void => {
    lines[lines.length - 1] += text;
  };
  const breakLine = (): void => {
    if (inRow) write(' ');
    else lines.push('');
  };
  const addRow = (row: Element): boolean => {
    const table = row.closest('table');
    if (!tables.has(table)) tables.set(table, newColumns());
    const cells = inRow ? undefined : cellsOf(row, tables.get(table)!);
    if (!cells) return false;
    inRow = true;
    for (const [i, { element, before }] of cells.entries()) {
      write(' | '.repeat(before + (i && 1)));
      for (const child of element.childNodes) add(child);
    }
    inRow = false;
    return true;
  };
  const add = (node: Node): void => {
    if (node.nodeType === 3) write((node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' '));
    else if (node.nodeType === 1 || node.nodeType === 11) {
      const name = node.nodeName.toUpperCase();
      if (UNREAD.test(name)) return;
      const block = BLOCK.test(name) || name === 'BR';
      if (block) breakLine();
      if (name !== 'TR' || !addRow(node as Element)) for (const child of node.childNodes) add(child);
      if (block) breakLine();
    }
  };
  add(element);
  return lines
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => /[^ |]/.test(line))
    .join('\n');
}
