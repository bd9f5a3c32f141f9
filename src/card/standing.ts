import { formatNumber } from '../format.ts';
import { STANDING } from '../messages/card.ts';
import { type Lang, say } from '../messages/lang.ts';
import type { Observed } from './observed.ts';
import { rankAreas } from './ranking.ts';
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
export function ratioOf({ current }: Observed, lang: Lang): RatioText | undefined {
  const { value, of } = current;
  if (!of || of < 0 || value < 0) return;
  const number = (n: number) => formatNumber(n, lang);
  return {
    text: say(STANDING, 'ratio', lang, { value: number(value), of: number(of) }),
    share: `${formatNumber((value / of) * 100, lang, 1)}%`,
    value,
    of,
  };
}

/** The rank that was observed, else that of the place among the places with data in the same period. */
export function rankOf(observed: Observed, lang: Lang): RankText | undefined {
  const { feed, indicator, current, refArea } = observed;
  if (isRank(indicator))
    return current.of ? { text: '', position: current.value, of: current.of } : undefined;
  const rows = rankAreas(feed, indicator, lang, current.timePeriod)?.rows;
  const row = rows?.find((one) => one.refArea === refArea);
  if (!rows || !row) return;
  const of = rows.length;
  return { text: say(STANDING, 'rankAmong', lang, { rank: row.position, of }), position: row.position, of };
}
