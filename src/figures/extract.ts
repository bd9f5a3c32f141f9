import { type Context, type ExtractOptions, toContext } from './context.ts';
import { exclusions } from './exclude/index.ts';
import type { Figure, PartName, Span } from './figure.ts';
import type { NumberPhrase } from './number/phrase.ts';
import { steps } from './refine/index.ts';
import type { Draft, Reading } from './rule.ts';
import { rules } from './rules/index.ts';

/**
 * Reads the figures of a Vietnamese text, in the order of the text.
 *
 * Numbers are found in the tokens; those that are dates, names and the like are left out; the first rule
 * that can reads each as a figure; then ordered steps settle what needs the figures around it.
 *
 * @param text as given: any normalisation, any kind of space; offsets of the result point into it
 * @throws RangeError where an option is wrong, naming it
 * @example extract('Cấp hơn 48 triệu tài khoản')[0].value // 48000000
 */
export function extract(text: string, options: ExtractOptions = {}): Figure[] {
  checkOptions(options);
  const context = toContext(text, options);
  let figures = readFigures(context);
  for (const step of steps) figures = step.settle(figures, context);
  return figures.map((figure) => inOriginal(figure, text, context));
}

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

function checkOptions({ publishedAt, area }: ExtractOptions): void {
  if (publishedAt !== undefined && !(DATE.test(publishedAt) && !Number.isNaN(Date.parse(publishedAt))))
    throw new RangeError(
      `publishedAt: "${publishedAt}" is not a year, a month or a day (2023, 2023-06, 2023-06-30)`,
    );
  if (area !== undefined && !/^VN(-\w{2,3})?$/.test(area))
    throw new RangeError(`area: "${area}" is not VN or an ISO 3166-2 code such as VN-HN`);
}

function readFigures(context: Context): Draft[] {
  const figures: Draft[] = [];
  let leftOut: NumberPhrase | undefined;
  for (const number of context.numbers) {
    const excluded = exclusions.some((exclusion) => exclusion.excludes(number, context, leftOut));
    const figure = excluded ? undefined : readFigure(number, context);
    if (figure) figures.push(figure);
    leftOut = figure ? undefined : number;
  }
  return figures;
}

function readFigure(number: NumberPhrase, context: Context): Draft | undefined {
  for (const rule of rules) {
    const reading = rule.read(number, context);
    if (reading) return toDraft(number, reading, rule.name, context);
  }
  return undefined;
}

function toDraft(number: NumberPhrase, reading: Reading, rule: string, { tokens, folded }: Context): Draft {
  const { first = number.first, last = number.last, unit, unitTokens } = reading;
  const span = (from: number, to: number): Span => ({ start: tokens[from]!.start, end: tokens[to]!.end });
  const core = span(first, last);
  return {
    ...core,
    quote: folded.text.slice(core.start, core.end),
    value: number.value,
    ...(number.upper !== undefined && { upper: number.upper }),
    ...(number.of !== undefined && { of: number.of }),
    kind: reading.kind,
    approximation: 'exact',
    ...(unit !== undefined && { unit }),
    role: 'level',
    parts: { number: core, ...(unitTokens && { unit: span(...unitTokens) }) },
    rules: [rule],
    number,
    first,
    last,
    next: Math.max(last, unitTokens?.[1] ?? 0) + 1,
  };
}

function inOriginal(
  { number: _, first: __, last: ___, next: ____, ...figure }: Draft,
  text: string,
  { folded }: Context,
): Figure {
  const span = ({ start, end }: Span): Span => ({
    start: folded.original(start),
    end: lastOf(folded.original(end - 1), folded.original(end), text),
  });
  const { start, end } = span(figure);
  const parts = Object.fromEntries(
    Object.entries(figure.parts).map(([name, part]) => [name as PartName, span(part)]),
  ) as Figure['parts'];
  return { ...figure, start, end, quote: text.slice(start, end), parts };
}

/** The end of the character that starts at `from`, before what the fold dropped in front of `to`. */
function lastOf(from: number, to: number, text: string): number {
  let end = from + 1;
  while (end < to && /[\u0300-\u036F]/.test(text[end]!)) end++;
  return end;
}
