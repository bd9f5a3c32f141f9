import type { Finding } from '../../src/checks/index.ts';
import { extract } from '../../src/figures/extract.ts';
import type { Figure, Span } from '../../src/figures/figure.ts';
import type { Article } from './article.ts';
import type { Examination } from './examine.ts';
import type { Prose } from './prose.ts';

/** What was read of an article; offsets are those of its prose. */
export interface Reading {
  text: string;
  figures: Figure[];
  /** None until the figures have been examined. */
  findings: Finding[];
  /** The figures are those that the publisher gives as data. */
  isPublishers?: boolean;
}

/** A stretch of the prose that is read in one go, under the headline and the heading that it stands under. */
export interface Part {
  /** The headline, the heading, and the stretch. */
  text: string;
  figures: Figure[];
  /** Length of the headings in `text`: what stands in them is another part's. */
  skip: number;
  /** From offsets in `text` to offsets in the prose. */
  shift: number;
}

/** Longest stretch; a longer article is read in several. */
const STRETCH = 6_000;
/** Beyond this an article is no article: the rest of it is not read. */
const LONGEST = 2_000_000;

/** A reader that keeps the figures of each part, so that a page whose text changes here and there is not read anew. */
export function createReader(options: { publishedAt?: string; area?: string }) {
  let kept = new Map<string, Figure[]>();

  /** Reads an article in parts; yields between them. */
  return function* readParts({ title }: Article, prose: Prose): Generator<void, Part[], undefined> {
    const now = new Map<string, Figure[]>();
    const parts: Part[] = [];
    for (const { start, end } of stretchesOf(prose)) {
      const heading = start === 0 ? '' : headingsAt(start, title, prose);
      const text = heading + prose.text.slice(start, end);
      const figures = kept.get(text) ?? extract(text, options);
      now.set(text, figures);
      parts.push({ text, figures, skip: heading.length, shift: start - heading.length });
      yield;
    }
    kept = now;
    return parts;
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

/** The parts as one reading, with what was found out about those that have been examined. */
export function toReading(
  text: string,
  parts: Part[],
  examinations: Map<string, Examination> = new Map(),
): Reading {
  const reading: Reading = { text, figures: [], findings: [] };
  for (const part of parts) append(reading, part, examinations.get(part.text));
  return reading;
}

function append({ figures, findings }: Reading, part: Part, examined: Examination | undefined): void {
  const move = ({ start, end }: Span): Span => ({ start: start + part.shift, end: end + part.shift });
  const places = new Map<number, number>();
  for (const [index, figure] of part.figures.entries()) {
    if (figure.start < part.skip) continue;
    places.set(index, figures.length);
    const indicator = examined?.indicators[index];
    const spans = Object.entries(figure.parts).map(([name, span]) => [name, move(span)]);
    figures.push({
      ...figure,
      ...move(figure),
      parts: Object.fromEntries(spans) as Figure['parts'],
      ...(indicator && { indicator }),
    });
  }
  for (const finding of examined?.findings ?? []) {
    if (finding.start < part.skip) continue;
    const about = finding.figures.flatMap((index) => places.get(index) ?? []);
    findings.push({ ...finding, ...move(finding), figures: about });
  }
}
