import { webAddress } from '../feed/address.ts';
import type { Observation } from '../feed/feed.ts';
import type { Feed, FeedIndicator } from '../feed/schema.ts';
import {
  formatDay,
  formatNumber,
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
  title?: string | undefined;
  /** `30/6/2023`. */
  date?: string | undefined;
  /** Only http and https. */
  url?: string | undefined;
}

/** The name in the reader's language, else in Vietnamese. */
export function nameOf(text: { vi: string; en?: string | undefined }, lang: Lang): string {
  return (lang === 'en' && text.en) || text.vi;
}

export function areaName(feed: Feed, refArea: string, lang: Lang): string {
  const area = feed.areas[refArea];
  // "constructor" is no area, though every object has one
  if (area?.vi) return nameOf(area, lang);
  return refArea === 'VN' ? say(CARD, 'nation', lang) : refArea;
}

/** The value with the word before it: `hơn 48 triệu`, `8,3–8,5%`, `25/28 dịch vụ`, `thứ 71`. */
export function valueText(observation: Known, indicator: FeedIndicator, lang: Lang, decimals = 0): Quantity {
  const { value, upper, of, approximation } = observation;
  const { unit } = indicator;
  if (isRank(indicator)) {
    const among = of ? say(CARD, 'rankOf', lang, { of: formatNumber(of, lang) }) : '';
    return { ...formatQuantity(value, unit, lang), before: say(CARD, 'rank', lang), unit: among };
  }
  const quantity =
    upper === undefined
      ? formatQuantity(value, unit, lang, approximation !== undefined, decimals)
      : formatRange(value, upper, unit, lang);
  const number = of ? `${quantity.number}/${formatNumber(of, lang)}` : quantity.number;
  return { ...quantity, number, before: approximation ? say(CARD, approximation, lang) : '' };
}

export function isRank({ unit, valueType }: FeedIndicator): boolean {
  return valueType === 'rank' || unit.id === 'rank';
}

/** A value in one line: `48,0 triệu tài khoản`; a percentage or an index with so many decimals at least. */
export function valueLine(
  observation: Known,
  indicator: FeedIndicator,
  lang: Lang,
  decimals?: number,
): string {
  return quantityText(valueText(observation, indicator, lang, decimals));
}

/** `đến hết quý II năm 2023` for what accumulates or stands, `quý II năm 2023` for what is of the period. */
export function periodText(timePeriod: string, indicator: FeedIndicator, lang: Lang): string {
  const standing = indicator.valueType === 'stock' || indicator.valueType === 'cumulative';
  return formatPeriod(timePeriod, lang, standing);
}

/** The weightiest source of an observation. */
export function sourceText(observation: Observation, lang: Lang): SourceText | undefined {
  const source = observation.sources[0];
  return (
    source && {
      ...source,
      date: source.date && formatDay(source.date, lang),
      url: webAddress(source.url),
    }
  );
}

/** `sơ bộ`, `ước tính`, `đã điều chỉnh`; empty for a normal value. */
export function statusText({ status }: Observation, lang: Lang): string {
  return status === 'A' || status === 'M' ? '' : say(CARD, status, lang);
}
