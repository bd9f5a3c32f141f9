import type { Figure } from '../figures/figure.ts';
import { formatDay } from '../format.ts';
import { FIGURE } from '../messages/figure.ts';
import { type Lang, say } from '../messages/lang.ts';
import type { FigureFact } from './facts.ts';
import type { QuotePiece } from './quote.ts';

/** Where a figure was read. */
export interface PageOf {
  url: string;
  title: string;
  /** Host of the page. */
  site: string;
  publishedAt?: string | undefined;
}

/** What the card copies, ready-made. */
export interface Copies {
  text: string;
  citation: string;
  json: string;
  /** For who tells the makers of a wrong reading: what stands there, how it was read, and by which rules. */
  report: string;
}

/** @param readAt day on which the reader copies, `2024-05-02` */
export function toCopies(
  figure: Figure,
  { value, quote, title, facts }: { value: string; quote: QuotePiece[]; title: string; facts: FigureFact[] },
  page: PageOf | undefined,
  readAt: string,
  lang: Lang,
): Copies {
  const sentence = quote
    .map((piece) => piece.text)
    .join('')
    .trim();
  const whenAndWhere = facts
    .filter(({ part }) => part !== 'column')
    .map((fact) => fact.value)
    .join(', ');
  const link = page && textLink(page.url, figure, quote);
  const { parts: _, rules, ...data } = figure;
  const text = `${title}: ${value}${whenAndWhere ? ` (${whenAndWhere})` : ''}`;
  return {
    text,
    citation: [
      `“${sentence}”`,
      page &&
        [page.title, page.site, page.publishedAt && formatDay(page.publishedAt, lang)]
          .filter(Boolean)
          .join(', '),
      link,
      say(FIGURE, 'readOn', lang, { day: formatDay(readAt, lang) }),
    ]
      .filter(Boolean)
      .join('\n'),
    report: [
      `${say(FIGURE, 'reportQuote', lang)}: “${sentence}”`,
      `${say(FIGURE, 'reportRead', lang)}: ${figure.quote} → ${text}`,
      `${say(FIGURE, 'reportRules', lang)}: ${rules.join(', ')}`,
      ...(link ? [link] : []),
      `${say(FIGURE, 'reportRight', lang)}: `,
    ].join('\n'),
    json: JSON.stringify(
      { ...data, sentence, ...(page && { source: { ...page, url: link } }), readAt },
      undefined,
      2,
    ),
  };
}

const CONTEXT = 5;

/** The page's address with a text fragment that brings to the number: `#:~:text=đã%20cấp-,48%20triệu,-tài%20khoản`. */
export function textLink(url: string, { quote: number }: Figure, quote: QuotePiece[]): string {
  const at = quote.findIndex(({ part }) => part === 'number');
  const join = (pieces: QuotePiece[]): string =>
    pieces
      .map(({ text }) => text)
      .join('')
      .replaceAll('…', ' ');
  const before = words(join(quote.slice(0, at))).slice(-CONTEXT);
  const after = words(join(quote.slice(at + 1))).slice(0, CONTEXT);
  const fragment = [
    before.length ? `${encode(before.join(' '))}-,` : '',
    encode(words(number).join(' ')),
    after.length ? `,-${encode(after.join(' '))}` : '',
  ].join('');
  return `${url.split('#')[0]}#:~:text=${fragment}`;
}

/** None where there is nothing but signs, by which nothing is found. */
const words = (text: string): string[] =>
  /[\p{L}\p{N}]/u.test(text) ? text.split(/\s+/).filter(Boolean) : [];

// the dash parts prefix and suffix from the text: as a sign of the text it is written %2D
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
