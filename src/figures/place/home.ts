import type { Line } from '../outline.ts';
import { LEVELS, type PlaceMention } from './mention.ts';

// what a mention weighs for the place that the whole text is about
const TITLE = 4;
const NAMED = 1;
const SLIGHT = 0.25;
const HERE = 0.5;

/**
 * The place that a text is about: `area` where it is given, else the place within the country that it names most,
 * if it names it early (in the title, or before the first figure) and no other half as much; else the country.
 *
 * @param firstFigure token of the first figure
 */
export function homeOf(
  mentions: readonly PlaceMention[],
  lines: readonly Line[],
  firstFigure: number,
  area?: string,
): string {
  if (area) return area;
  const title = lines.find(({ kind }) => kind === 'title');
  const inTitle = ({ from }: PlaceMention) => title !== undefined && from >= title.from && from < title.to;
  const weights = new Map<string, number>();
  const early = new Set<string>();
  let here = 0;
  for (const mention of mentions) {
    const { code, level, from } = mention;
    if (mention.aside || level > LEVELS.country) continue;
    if (!code) here += level === LEVELS.region ? 0 : HERE;
    else {
      const weight = mention.weak || mention.listed ? SLIGHT : inTitle(mention) ? TITLE : NAMED;
      weights.set(code, (weights.get(code) ?? 0) + weight);
      if (!mention.listed && (from <= firstFigure || inTitle(mention))) early.add(code);
    }
  }
  const [best, second] = [...weights].filter(([code]) => code !== 'VN').sort((a, b) => b[1] - a[1]);
  if (!best || !early.has(best[0]) || (second && second[1] > best[1] / 2 && !early.has(best[0]))) return 'VN';
  return best[1] + here > (weights.get('VN') ?? 0) ? best[0] : 'VN';
}
