import type { Areas } from '../../src/figure-card.ts';
import type { Span } from '../../src/figures/figure.ts';
import type { Reading as Read } from '../../src/read.ts';
import type { Article } from './article.ts';
import type { Prose } from './prose.ts';

/** The figures of a text, linked to their indicators, and what was found about their sums. */
export interface Found extends Pick<Read, 'figures' | 'findings'> {
  /** Names of their places. */
  areas?: Areas;
}

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

/** What was read of a stretch of the prose, with offsets in the prose. */
interface Part {
  found: Found;
  /** Where what was read begins in the prose: before the stretch, by the headings that were put above it. */
  origin: number;
}

/** Longest stretch, in characters: any usual article is read whole; a longer one in several. */
const STRETCH = 20_000;
/** Beyond this an article is no article: the rest of it is not read. */
const LONGEST = 2_000_000;

/** A reader that keeps what it read of each part, so that a page whose text changes here and there is not read anew. */
export function createReader(read: ReadText) {
  let kept = new Map<string, Part>();

  return async ({ title }: Article, prose: Prose, about: About): Promise<Reading> => {
    const now = new Map<string, Part>();
    const reading: Reading = { text: prose.text, figures: [], findings: [], areas: {} };
    for (const { start, end } of stretchesOf(prose)) {
      const heading = start === 0 ? '' : headingsAt(start, title, prose);
      const text = heading + prose.text.slice(start, end);
      const key = `${about.publishedAt} ${about.area} ${text}`;
      const found = kept.get(key)?.found ?? (await read(text, about));
      if (!found) continue;
      const origin = start - heading.length;
      move(found, origin - (kept.get(key)?.origin ?? 0));
      now.set(key, { found, origin });
      Object.assign(reading.areas!, found.areas);
      append(reading, found, start);
    }
    kept = now;
    return reading;
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

/** Moves all offsets, in place: an article may have ten thousand figures. */
function move({ figures, findings }: Found, by: number): void {
  if (by === 0) return;
  // figures may share a period or a place
  const spans = new Set<Span>([
    ...figures,
    ...findings,
    ...figures.flatMap(({ parts }) => Object.values(parts)),
  ]);
  for (const span of spans) {
    span.start += by;
    span.end += by;
  }
}

/** Adds what stands from `start` on: what stands before, in the headings, is another part's. */
function append(reading: Reading, { figures, findings }: Found, start: number): void {
  const skipped = figures.findIndex((figure) => figure.start >= start);
  if (skipped === -1) return;
  const by = reading.figures.length - skipped;
  for (const figure of figures.slice(skipped)) reading.figures.push(figure);
  for (const finding of findings) {
    if (finding.start < start) continue;
    const about = finding.figures.filter((index) => index >= skipped).map((index) => index + by);
    reading.findings.push({ ...finding, figures: about });
  }
}
