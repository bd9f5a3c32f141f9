import type { Finding } from '../../src/figure-card/findings.ts';
import type { Figure, Span } from '../../src/figures/figure.ts';
import { read, type Reading as TextReading } from '../../src/read.ts';
import type { Article } from './article.ts';
import type { Prose } from './prose.ts';

/** What was read of an article; offsets are those of its prose. */
export interface Reading extends TextReading {
  findings: Finding[];
  /** The figures are those that the publisher gives as data. */
  isPublishers?: boolean;
}

/** Longest text read in one go; a longer article is read in parts, each under the headline. */
const PART = 24_000;
/** Beyond this an article is no article: the rest of it is not read. */
const LONGEST = 2_000_000;

/**
 * A reader that keeps what it read of each part, so that a page whose text changes here and there
 * is not read anew.
 */
export function createReader(options: { publishedAt?: string; area?: string }) {
  let kept = new Map<string, TextReading>();

  /** Reads an article; yields between its parts. Offsets are those of the prose. */
  return function* readProse({ title }: Article, prose: Prose): Generator<void, Reading, undefined> {
    const now = new Map<string, TextReading>();
    const whole: Reading = { text: prose.text, figures: [], findings: [] };
    for (const { start, end } of partsOf(prose)) {
      const heading = start === 0 || !title ? '' : `${title}\n`;
      const text = heading + prose.text.slice(start, end);
      const reading = kept.get(text) ?? read(text, options);
      now.set(text, reading);
      append(whole, reading, heading.length, start - heading.length);
      yield;
    }
    kept = now;
    return whole;
  };
}

/** Cuts at the starts of lines. */
function partsOf({ text, lines }: Prose): Span[] {
  const parts: Span[] = [];
  const last = Math.min(text.length, LONGEST);
  let start = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1] ?? last;
    if (next - start <= PART || line === start) continue;
    parts.push({ start, end: line });
    start = line;
  }
  for (; start < last; start += PART * 2) parts.push({ start, end: Math.min(last, start + PART * 2) });
  return parts;
}

/** Appends what was read of one part, leaving out what stands in the first `skip` characters. */
function append(
  whole: Reading,
  part: TextReading & { findings?: Finding[] },
  skip: number,
  shift: number,
): void {
  const move = ({ start, end }: Span): Span => ({ start: start + shift, end: end + shift });
  const { figures } = whole;
  const places = new Map<number, number>();
  for (const [index, figure] of part.figures.entries()) {
    if (figure.start < skip) continue;
    const parts = Object.fromEntries(
      Object.entries(figure.parts).map(([name, span]) => [name, move(span)]),
    ) as Figure['parts'];
    places.set(index, figures.length);
    figures.push({ ...figure, ...move(figure), parts });
  }
  for (const finding of part.findings ?? []) {
    if (finding.start < skip) continue;
    const about = finding.figures.flatMap((index) => places.get(index) ?? []);
    whole.findings.push({ ...finding, ...move(finding), figures: about });
  }
}
