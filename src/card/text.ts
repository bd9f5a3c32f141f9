import type { Observation } from '../feed/feed.ts';
import type { Feed, FeedIndicator } from '../feed/schema.ts';
import {
  formatDay,
  formatPeriod,
  formatQuantity,
  formatRange,
  type Quantity,
  quantityText,
} from '../format.ts';
import { CARD } from '../messages/card.ts';
import { type Lang, say } from '../messages/lang.ts';
import type { Known } from './observed.ts';

/** Where a value was published. */
export interface SourceText {
  publisher: string;
  title?: string;
  /** `30/6/2023`. */
  date?: string;
  /** Only http and https. */
  url?: string;
}

/** The name in the reader's language, else in Vietnamese. */
export function nameOf(text: { vi: string; en?: string | undefined }, lang: Lang): string {
  return (lang === 'en' && text.en) || text.vi;
}

export function areaName(feed: Feed, refArea: string, lang: Lang): string {
  const area = Object.hasOwn(feed.areas, refArea) ? feed.areas[refArea] : undefined;
  if (area) return nameOf(area, lang);
  return refArea === 'VN' ? say(CARD, 'nation', lang) : refArea;
}

/** The value with its approximation word: `hơn 48 triệu`, `8,3–8,5%`. */
export function valueText(observation: Known, indicator: FeedIndicator, lang: Lang): Quantity {
  const { value, upper, approximation } = observation;
  const round = approximation !== undefined;
  const quantity =
    upper === undefined
      ? formatQuantity(value, indicator.unit, lang, round)
      : formatRange(value, upper, indicator.unit, lang);
  return approximation
    ? { ...quantity, number: say(CARD, approximation, lang, { value: quantity.number }) }
    : quantity;
}

/** A value in one line: `48,0 triệu tài khoản`. */
export function valueLine(observation: Known, indicator: FeedIndicator, lang: Lang): string {
  return quantityText(valueText(observation, indicator, lang));
}

/** `đến hết quý II năm 2023` for what accumulates or stands, `quý II năm 2023` for what is of the period. */
export function periodText(timePeriod: string, indicator: FeedIndicator, lang: Lang): string {
  const standing = indicator.valueType === 'stock' || indicator.valueType === 'cumulative';
  return formatPeriod(timePeriod, lang, standing);
}

/** The weightiest source of an observation. */
export function sourceText(observation: Observation, lang: Lang): SourceText | undefined {
  const source = observation.sources[0];
  if (!source) return;
  const url = source.url && /^https?:\/\//i.test(source.url) ? source.url : undefined;
  return {
    publisher: source.publisher,
    ...(source.title && { title: source.title }),
    ...(source.date && { date: formatDay(source.date, lang) }),
    ...(url && { url }),
  };
}
