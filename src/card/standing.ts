import { formatNumber } from '../format.ts';
import { STANDING } from '../messages/card.ts';
import { type Lang, say } from '../messages/lang.ts';
import type { Observed } from './observed.ts';
import { placesOf, positionOf } from './ranking.ts';
import { isRank } from './text.ts';

/** A part of a whole. */
export interface RatioText {
  /** `25 trên 25`. */
  text: string;
  /** `100%`. */
  share: string;
  value: number;
  of: number;
}

export interface RankText {
  /** `thứ 5 trên 34 tỉnh, thành phố có số liệu`; empty where the value itself is the rank. */
  text: string;
  position: number;
  of: number;
}

/** The part of a whole that was observed. */
export function ratioOf({ current: { value, of } }: Observed, lang: Lang): RatioText | undefined {
  if (!of || of < 0 || value < 0) return;
  const parts = { value: formatNumber(value, lang), of: formatNumber(of, lang) };
  return {
    text: say(STANDING, 'ratio', lang, parts),
    share: `${formatNumber((value / of) * 100, lang, 1)}%`,
    value,
    of,
  };
}

/** The rank that was observed, else that of the place among the places with data in the same period. */
export function rankOf({ feed, indicator, current, refArea }: Observed, lang: Lang): RankText | undefined {
  const { value, of, timePeriod } = current;
  if (isRank(indicator)) return of ? { text: '', position: value, of } : undefined;
  const places = placesOf(feed, indicator, timePeriod);
  if (places.length < 2 || !places.some((one) => one.refArea === refArea)) return;
  const position = positionOf(value, places);
  const text = say(STANDING, 'rankAmong', lang, { rank: position, of: places.length });
  return { text, position, of: places.length };
}
