import type { Span } from '../../src/figures/figure.ts';
import type { Reading as Read } from '../../src/read.ts';
import type { Article } from './article.ts';
import type { Prose } from './prose.ts';

/** The figures of a text, linked to their indicators, and what was found about their sums. */
export type Found = Pick<Read, 'figures' | 'findings'>;

/** What a page tells of its text, so that it is read right. */
export interface About {
  publishedAt?: string;
  /** The site's own province. */
  area?: string;
}

/** Reads a text: in the extension's background, or where the page is our own, at once. `undefined` where it could not. */
export type ReadText = (text: string, about: About) => Promise<Found | undefined>;

/** What was read of an article; offsets are those of its prose. */
export interface Reading extends Found {
  text: string;
  /** The figures are those that the publisher gives as data. */
  isPublishers?: boolean;
}

/** A stretch of the prose that is read in one go, under the headline and the heading that it stands under. */
interface Part extends Found {
  /** Length of the headings in what was read: what stands in them is another part's. */
  skip: number;
  /** From offsets in what was read to offsets in the prose. */
  shift: number;
}

/** Longest stretch, in characters: any usual article is read whole; a longer one in several. */
const STRETCH = 40_000;
/** Beyond this an article is no article: the rest of it is not read. */
const LONGEST = 2_000_000;

/** A reader that keeps what it read of each part, so that a page whose text changes here and there is not read anew. */
export function createReader(read: ReadText) {
  let kept = new Map<string, Found>();

  return async ({ title }: Article, prose: Prose, about: About): Promise<Reading> => {
    const now = new Map<string, Found>();
    const parts: Part[] = [];
    for (const { start, end } of stretchesOf(prose)) {
      const heading = start === 0 ? '' : headingsAt(start, title, prose);
      const text = heading + prose.text.slice(start, end);
      const key = JSON.stringify([about, text]);
      const found = kept.get(key) ?? (await read(text, about));
      if (!found) continue;
      now.set(key, found);
      parts.push({ ...found, skip: heading.length, shift: start - heading.length });
    }
    kept = now;
    return toReading(prose.text, parts);
  };
}

/** What a stretch that starts at `start` stands under, a line each. */
function headingsAt(start: number, title: string, { text, headings }: Prose): string {
  const above = headings.findLast((heading) => heading.end <= start);
  const heading = above ? text.slice(above.start, above.end).trim() : '';
  return [title, heading]
    .filter(Boolean)
    .map((line) => `${line}\n`)
    .join('');
}

/** Cuts at the starts of lines; a line that is longer than a stretch is cut where it must be. */
function stretchesOf({ text, lines }: Prose): Span[] {
  const stretches: Span[] = [];
  const last = Math.min(text.length, LONGEST);
  let start = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1] ?? last;
    if (next - start <= STRETCH || line === start) continue;
    stretches.push({ start, end: line });
    start = line;
  }
  for (; start < last; start += STRETCH) stretches.push({ start, end: Math.min(last, start + STRETCH) });
  return stretches;
}

/** The parts as one reading. */
function toReading(text: string, parts: Part[]): Reading {
  const reading: Reading = { text, figures: [], findings: [] };
  for (const part of parts) append(reading, part);
  return reading;
}

function append({ figures, findings }: Reading, part: Part): void {
  const move = ({ start, end }: Span): Span => ({ start: start + part.shift, end: end + part.shift });
  const places = new Map<number, number>();
  for (const [index, figure] of part.figures.entries()) {
    if (figure.start < part.skip) continue;
    places.set(index, figures.length);
    const spans = Object.entries(figure.parts).map(([name, span]) => [name, move(span)]);
    figures.push({
      ...figure,
      ...move(figure),
      parts: Object.fromEntries(spans) as typeof figure.parts,
    });
  }
  for (const finding of part.findings) {
    if (finding.start < part.skip) continue;
    const about = finding.figures.flatMap((index) => places.get(index) ?? []);
    findings.push({ ...finding, ...move(finding), figures: about });
  }
}
