import { type Context, type ExtractOptions, toContext } from './context.ts';
import type { Figure, PartName, Span } from './figure.ts';
import { steps } from './refine/index.ts';
import { rules } from './rules/index.ts';

/**
 * Reads the figures of a Vietnamese text, in the order of the text.
 *
 * @param text as given: any normalisation, any kind of space; offsets of the result point into it
 * @throws RangeError where an option is wrong, naming it
 * @example extract('Cấp hơn 48 triệu tài khoản')[0].value // 48000000
 */
export function extract(text: string, options: ExtractOptions = {}): Figure[] {
  checkOptions(options);
  const context = toContext(text, options);
  let figures = rules.flatMap((rule) => rule.find(context));
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

function inOriginal(figure: Figure, text: string, { folded }: Context): Figure {
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
