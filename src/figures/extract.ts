import type { Folded } from '../text/fold.ts';
import { type Context, type ExtractOptions, toContext } from './context.ts';
import { readFigures } from './draft.ts';
import type { Figure, Span } from './figure.ts';
import { steps } from './refine/index.ts';
import type { Draft } from './rule.ts';
import { spanOf } from './span.ts';
import { iso, parseIso } from './time/calendar.ts';

// A function made within one that runs once a text is compiled anew for many a text: here and in the steps, loops and
// functions of the file stand in its place.

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
  for (const step of steps) figures = step(context, figures);
  const read: Figure[] = [];
  for (const draft of figures) read.push(toFigure(draft, text, context));
  return read;
}

function checkOptions({ publishedAt, area }: ExtractOptions): void {
  if (publishedAt !== undefined && iso(parseIso(publishedAt)) !== publishedAt)
    throw new RangeError(`publishedAt: "${publishedAt}" is not a date such as 2023, 2023-06 or 2023-06-30`);
  if (area !== undefined && !/^VN(-\w{2,3})?$/.test(area))
    throw new RangeError(`area: "${area}" is not VN or an ISO 3166-2 code such as VN-HN`);
}

/** The figure of a draft, its offsets those of the text as given. */
function toFigure(draft: Draft, text: string, { tokens, folded }: Context): Figure {
  const { first, kind, last, value, role, rules, approximation } = draft;
  const number = asGiven(spanOf(tokens, first, last + 1), text, folded);
  const quote = text.slice(number.start, number.end);
  const { start, end } = number;
  // field by field: this runs for each figure, and a spread is ten times as slow
  const parts: Figure['parts'] = { number };
  const figure: Figure = { start, end, quote, value, kind, approximation, role, parts, rules };
  if (draft.upper !== undefined) figure.upper = draft.upper;
  if (draft.of !== undefined) figure.of = draft.of;
  if (draft.unit !== undefined) figure.unit = draft.unit;
  if (draft.direction !== undefined) figure.direction = draft.direction;
  if (draft.timePeriod !== undefined) figure.timePeriod = draft.timePeriod;
  if (draft.refArea !== undefined) figure.refArea = draft.refArea;
  if (draft.parts.approximation) parts.approximation = asGiven(draft.parts.approximation, text, folded);
  if (draft.parts.unit) parts.unit = asGiven(draft.parts.unit, text, folded);
  if (draft.parts.role) parts.role = asGiven(draft.parts.role, text, folded);
  if (draft.parts.timePeriod) parts.timePeriod = asGiven(draft.parts.timePeriod, text, folded);
  if (draft.parts.refArea) parts.refArea = asGiven(draft.parts.refArea, text, folded);
  return figure;
}

function asGiven({ start, end }: Span, text: string, folded: Folded): Span {
  if (!folded.shifted) return { start, end };
  const to = lastOf(folded.original(end - 1), folded.original(end), text);
  return { start: folded.original(start), end: to };
}

/** The end of the character that starts at `from`, before what the fold dropped in front of `to`. */
function lastOf(from: number, to: number, text: string): number {
  let end = from + 1;
  while (end < to && MARK.test(text[end]!)) end++;
  return end;
}

// a diacritic of its own, as NFD writes it
const MARK = /[\u0300-\u036F]/;
