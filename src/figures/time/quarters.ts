import { JOINING, type Small, word, yearAfter } from './atoms.ts';
import { type Dates, monthsOf } from './calendar.ts';
import type { Reader, Source } from './expression.ts';
import { near, someYear } from './relative.ts';
import { NUMBER_WORDS, QUARTER, ROMAN } from './words.ts';

/** "quý I/2024", "quý 1 năm 2024", "quý II-2022", "quý ba", "quý I, II năm 2024", "quý trước" */
export const quarter: Reader = (source, i) => {
  const at = i + 1;
  const dotted = /^0?([1-4])\.((?:19|20)\d\d)$/.exec(word(source, at)); // "quý 3.2023"
  if (dotted) return { ...quartersOf(Number(dotted[2]), Number(dotted[1])), to: at + 1 };
  const first = quarterNumber(source, at);
  if (!first) return near(source, i, at, 'quarter');
  const again = first.to + (QUARTER.has(source.tokens[first.to + 1]) ? 2 : 1);
  const second = JOINING.has(source.tokens[first.to]) ? quarterNumber(source, again) : undefined;
  // "quý II-2022": the joint leads to the year, not to a second quarter
  const last =
    second && second.value > first.value && (ROMAN.has(word(source, again)) || yearAfter(source, second.to))
      ? second
      : first;
  const year = someYear(source, last.to);
  return { ...quartersOf(year?.y, first.value, last.value), to: (year ?? last).to };
};

function quarterNumber(source: Source, at: number): Small | undefined {
  const text = word(source, at);
  const value = ROMAN.get(text) ?? (/^0?[1-4]$/.test(text) ? Number(text) : undefined);
  if (value !== undefined) return { value, to: at + 1 };
  if ((text === 'đầu' || text === 'cuối') && word(source, at + 1) === 'năm')
    return { value: text === 'đầu' ? 1 : 4, to: at + 1 };
  const spelled = NUMBER_WORDS.get(text === 'nhất' ? 'một' : text);
  return spelled !== undefined && spelled <= 4 ? { value: spelled, to: at + 1 } : undefined;
}

/** "Q1/2024", "Q.I/2024" */
export const quarterSign: Reader = (source, i) => {
  const value = Number(word(source, i).slice(1));
  const year = yearAfter(source, i + 1);
  return year && { ...quartersOf(year.y, value), to: year.to };
};

function quartersOf(y: number | undefined, first: number, last = first): Dates {
  return monthsOf(y, first * 3 - 2, last * 3);
}
