import type { Line } from '../outline.ts';
import { COUNTRY, DISTRICT, type Level, type PlaceMention, PROVINCE, REGION } from './mention.ts';

// what a mention weighs for the place that the whole text is about
const TITLE = 4;
const NAMED = 1;
const SLIGHT = 0.25;
const HERE = 0.5;
const EARLY = 1;
/** How far it must lead another place of its size: a text that names ten provinces is about none. */
const LEAD = 1.3;
/** How far a smaller place must lead the province that is given: "UBND huyện Côn Đảo báo cáo …" alone does. */
const GIVEN = 1.5;

/** The place that a text is about. */
export interface Home {
  code: string;
  level: Level;
}

interface Weight extends Home {
  sum: number;
  early: boolean;
}

/**
 * The place that a text is about: the place within the country that it names most, if it names it early
 * (in the title, or by the end of the first sentence with a figure); else the country.
 *
 * @param opening the token after the first sentence that holds a figure
 */
export function homeOf(
  mentions: readonly PlaceMention[],
  title: Line | undefined,
  opening: number,
  area = 'VN',
): Home {
  const weights = new Map<string, Weight>();
  let here = 0;
  // "45.000 trạm, trong đó Phú Thọ 900, Hà Nội 4.000": what is set apart does not tell of what was before
  let early = opening;
  for (const { from, level, code, aside, bare, weak, agency, apart, listed } of mentions) {
    if (apart) early = Math.min(early, from);
    if (aside || bare || apart || level > COUNTRY) continue;
    if (!code) {
      if (level !== REGION && (area === 'VN' || level > DISTRICT)) here += HERE;
      continue;
    }
    const weight = weights.get(code) ?? { code, level, sum: 0, early: false };
    weights.set(code, weight);
    if (weak || listed || agency) {
      weight.sum += SLIGHT;
      // "Báo Sơn La phỏng vấn …"
      weight.early ||= weak && level === PROVINCE && from < early;
      continue;
    }
    const inTitle = from < (title?.to ?? 0);
    weight.sum += inTitle ? TITLE : NAMED;
    if (weight.early || !(inTitle || from < early)) continue;
    weight.early = true;
    if (level !== REGION) weight.sum += EARLY;
  }
  const own = weights.get(area)?.sum ?? 0;
  const home: Home = { code: area, level: area === 'VN' ? COUNTRY : PROVINCE };
  const places = [...weights.values()].filter(({ level }) => level < home.level);
  places.sort((a, b) => b.sum - a.sum);
  const best = places.find(({ early }) => early);
  if (!best || (area === 'VN' ? best.sum + here <= own : best.sum <= own + here + GIVEN)) return home;
  const rival = places.find((place) => place !== best && place.level === best.level);
  return rival && rival.sum * LEAD > best.sum ? home : best;
}
