import type { Feed } from '../feed/schema.ts';
import type { Figure, PartName } from '../figures/figure.ts';
import { formatPeriod } from '../format.ts';
import { FIGURE } from '../messages/figure.ts';
import { type Lang, say } from '../messages/lang.ts';
import { parsePeriod, toPeriodLabel } from '../period.ts';
import { columnHead } from './column.ts';
import { isBeside } from './quote.ts';

/** One thing that is known of a figure. */
export interface FigureFact {
  part: PartName | 'column';
  name: string;
  value: string;
  /** The words it was read from, where they say it otherwise and are not part of the quoted sentence. */
  from?: string;
}

/** Names of places, by code. */
export type Areas = Feed['areas'];

/** The head of its column in a table, period and place, in words. */
export function toFacts(figure: Figure, text: string, lang: Lang, areas: Areas): FigureFact[] {
  const { timePeriod, refArea, parts } = figure;
  const facts: FigureFact[] = [];
  const add = (part: PartName, name: keyof typeof FIGURE, value: string): void => {
    const span = parts[part];
    const from = span && !isBeside(span, figure, text) ? text.slice(span.start, span.end).trim() : '';
    facts.push({
      part,
      name: say(FIGURE, name, lang),
      value,
      ...(from &&
        !from.toLowerCase().includes(value.toLowerCase()) && {
          from: say(FIGURE, 'readFrom', lang, { text: from }),
        }),
    });
  };
  const column = columnHead(text, figure);
  if (column) facts.push({ part: 'column', name: say(FIGURE, 'column', lang), value: column });
  if (timePeriod) add('timePeriod', 'period', periodText(timePeriod, lang));
  if (refArea) add('refArea', 'place', placeName(figure, text, lang, areas));
  return facts;
}

/**
 * `../2024-03` → `đến hết tháng 3 năm 2024`, `2023-01/2023-06` → `6 tháng đầu năm 2023`, `2023-01/2023-09` →
 * `9 tháng đầu năm 2023`.
 */
export function periodText(interval: string, lang: Lang): string {
  const label = toPeriodLabel(interval);
  if (!label) return interval;
  const [from = '', to = ''] = interval.split('/');
  // years at both ends, `2021/2025`, are years and not days
  if (label.includes('/') && from.length === 4 && to.length === 4) return `${from}–${to}`;
  const [, year, month] = FIRST_MONTHS.exec(label) ?? [];
  if (year && isMonthEnd(label.slice(-10)))
    return say(FIGURE, 'firstMonths', lang, { months: Number(month), year });
  return formatPeriod(label, lang, from === '..');
}

// `2023-01-01/2023-09-30`: what is said as "9 tháng đầu năm 2023"
const FIRST_MONTHS = /^(\d{4})-01-01\/\1-(\d\d)-\d\d$/;

const isMonthEnd = (day: string): boolean => parsePeriod(day.slice(0, 7))?.end === day;

/** The place's name: the known one, else as the article has it. */
export function placeName({ refArea = '', parts }: Figure, text: string, lang: Lang, areas: Areas): string {
  if (refArea === 'VN') return say(FIGURE, 'nation', lang);
  const known = areas[refArea];
  if (known) return (lang === 'en' && known.en) || known.vi;
  return parts.refArea ? text.slice(parts.refArea.start, parts.refArea.end).trim() : refArea;
}
