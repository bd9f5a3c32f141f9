import type { Feed } from '../feed/schema.ts';
import type { Figure, PartName } from '../figures/figure.ts';
import { formatPeriod } from '../format.ts';
import { FIGURE } from '../messages/figure.ts';
import { type Lang, say } from '../messages/lang.ts';
import { toPeriodLabel } from '../period.ts';
import { isBeside } from './quote.ts';

/** One thing that is known of a figure. */
export interface FigureFact {
  part: PartName;
  name: string;
  value: string;
  /** The words it was read from, where they are not part of the quoted sentence. */
  from?: string;
}

/** Names of places, by code. */
export type Areas = Feed['areas'];

/** Period and place, in words. */
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
      ...(from && { from: say(FIGURE, 'readFrom', lang, { text: from }) }),
    });
  };
  if (timePeriod) add('timePeriod', 'period', periodText(timePeriod, lang));
  if (refArea) add('refArea', 'place', placeName(figure, text, lang, areas));
  return facts;
}

/** `../2024-03` → `đến hết tháng 3 năm 2024`, `2023-01/2023-06` → `6 tháng đầu năm 2023`. */
export function periodText(interval: string, lang: Lang): string {
  const label = toPeriodLabel(interval);
  if (!label) return interval;
  const [from = '', to = ''] = interval.split('/');
  // years at both ends, `2021/2025`, are years and not days
  if (label.includes('/') && from.length === 4 && to.length === 4) return `${from}–${to}`;
  return formatPeriod(label, lang, from === '..');
}

/** The place's name: the known one, else as the article has it. */
export function placeName({ refArea = '', parts }: Figure, text: string, lang: Lang, areas: Areas): string {
  if (refArea === 'VN') return say(FIGURE, 'nation', lang);
  const known = areas[refArea];
  if (known) return (lang === 'en' && known.en) || known.vi;
  return parts.refArea ? text.slice(parts.refArea.start, parts.refArea.end).trim() : refArea;
}
