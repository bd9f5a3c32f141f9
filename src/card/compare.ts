import { observationsOf } from '../feed/feed.ts';
import { formatDifference, formatPeriod } from '../format.ts';
import { CHANGE } from '../messages/card.ts';
import { type Lang, say } from '../messages/lang.ts';
import { type Change, changeFrom, movement, yearBefore } from './change.ts';
import { before, isKnown, type Known, type Observed } from './observed.ts';
import { areaName, valueLine } from './text.ts';

/** The shown value beside a named other one. */
export interface Comparison {
  /** `Kỳ trước`, `Cùng kỳ năm trước`, `Cả nước`. */
  label: string;
  period: string;
  value: string;
  change: Change;
}

/** The previous period, the same one a year before, and for a place the whole country; `undefined` where there are none. */
export function comparisons(observed: Observed, lang: Lang): Comparison[] | undefined {
  const earlier = before(observed);
  const year = yearBefore(observed, earlier);
  const nation = ofNation(observed);
  const rows = [
    { label: say(CHANGE, 'previous', lang), base: earlier.find((one) => one !== year) },
    { label: say(CHANGE, 'year', lang), base: year },
    { label: areaName(observed.feed, 'VN', lang), base: nation },
  ].flatMap(({ label, base }) =>
    base
      ? {
          label,
          period: formatPeriod(base.timePeriod, lang),
          value: valueLine(base, observed.indicator, lang),
          change: base === nation ? besideNation(observed, base, lang) : changeFrom(observed, base, lang),
        }
      : [],
  );
  return rows.length ? rows : undefined;
}

/** The country's own value of the same time, beside that of a place: for shares, which are comparable. */
function ofNation({ feed, indicator, refArea, current }: Observed): Known | undefined {
  if (refArea === 'VN' || indicator.unit.id !== 'percent') return;
  return observationsOf(feed, indicator, 'VN').find(
    (one): one is Known =>
      isKnown(one) && one.timePeriod === current.timePeriod && one.vintage === current.vintage,
  );
}

function besideNation({ indicator, current }: Observed, { value }: Known, lang: Lang): Change {
  const moved = movement(current.value, value, indicator, lang, say(CHANGE, 'basisNation', lang));
  const amount = formatDifference(current.value - value, indicator.unit, lang);
  return { ...moved, text: say(CHANGE, `${moved.direction}Nation`, lang, { amount }) };
}
