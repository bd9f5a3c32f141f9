import type { Line } from '../outline.ts';
import { LEVELS, type Level, type PlaceMention } from './mention.ts';

// what a mention weighs for the place that the whole text is about
const TITLE = 4;
const NAMED = 1;
const SLIGHT = 0.25;
const HERE = 0.5;
const EARLY = 1;
/** How far it must lead another place of its size: a text that names ten provinces is about none. */
const LEAD = 1.3;

/**
 * The place that a text is about: `area` where it is given, else the place within the country that it names most,
 * if it names it early (in the title, or by the end of the first sentence with a figure); else the country.
 *
 * @param opening the token after the first sentence that holds a figure
 */
export function homeOf(
  mentions: readonly PlaceMention[],
  lines: readonly Line[],
  opening: number,
  area?: string,
): string {
  if (area) return area;
  const title = lines.find(({ kind }) => kind === 'title');
  const inTitle = ({ from }: PlaceMention) => title !== undefined && from >= title.from && from < title.to;
  const weights = new Map<string, Weight>([['VN', { level: LEVELS.country, sum: 0, early: false }]]);
  let here = 0;
  for (const mention of mentions) {
    const { code, level, from } = mention;
    if (
      mention.aside ||
      mention.bare ||
      mention.cell ||
      level > LEVELS.country ||
      (level === LEVELS.country && code !== 'VN')
    )
      continue;
    if (!code) here += level === LEVELS.region ? 0 : HERE;
    else {
      const weight = weights.get(code) ?? { level, sum: 0, early: false };
      weight.sum +=
        mention.weak || mention.listed || mention.agency ? SLIGHT : inTitle(mention) ? TITLE : NAMED;
      if (!mention.listed && !mention.weak && !mention.agency && (from < opening || inTitle(mention))) {
        if (!weight.early && level !== LEVELS.region) weight.sum += EARLY;
        weight.early = true;
      }
      weights.set(code, weight);
    }
  }
  return leader(weights, here) ?? 'VN';
}

interface Weight {
  level: Level;
  sum: number;
  early: boolean;
}

function leader(weights: ReadonlyMap<string, Weight>, here: number): string | undefined {
  const country = weights.get('VN')!.sum;
  const places = [...weights].filter(([code]) => code !== 'VN').sort(([, a], [, b]) => b.sum - a.sum);
  const best = places.find(([, { early }]) => early);
  if (!best || best[1].sum + here <= country) return undefined;
  const rival = places.find(([code, { level }]) => code !== best[0] && level === best[1].level);
  return rival && rival[1].sum * LEAD > best[1].sum ? undefined : best[0];
}
