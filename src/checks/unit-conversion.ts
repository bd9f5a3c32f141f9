import type { Figure } from '../figures/figure.ts';
import type { Lang } from '../messages/lang.ts';
import { agrees, isAmount, type Range, rangeOf, scaled } from './amount.ts';
import { type Check, contradiction, likewise, written } from './check.ts';

/** Measures of one dimension, by how many of the smallest one they are. */
const DIMENSIONS: Record<string, number>[] = [
  { g: 1, kg: 1e3, yến: 1e4, tạ: 1e5, tấn: 1e6 },
  { 'm²': 1, ha: 1e4, 'km²': 1e6 },
  { mm: 1, cm: 10, m: 1e3, km: 1e6 },
  { lít: 1, 'm³': 1e3 },
];

// đồng for one of each, between what they have been since 2010 and a good deal more than now
const RATES: Record<string, [low: number, about: number, high: number]> = {
  USD: [17_000, 26_000, 30_000],
  EUR: [20_000, 29_000, 36_000],
};

// " (" | " vốn vay (tương đương khoảng " | ", tức "
const EQUALS =
  /^ ?(?:[\p{L} ]{0,20})(?:\(|, ?(?=tức|tương đương))(?:tức|tương đương|tương ứng|khoảng|gần|hơn|trên|hay|với|là|=|≈| )*$/u;

/** `3,2 tấn (3.200 kg)`, `12.640 ha (126,4 km²)`, `1,2 triệu USD (khoảng 31 tỷ đồng)`: one amount in two units. */
export const unitConversion: Check = {
  name: 'unit-conversion',
  find(article, _, lang) {
    const { figures, sentences, said } = article;
    return figures.flatMap((from, index) => {
      const to = figures[index + 1];
      if (!to || sentences[index] !== sentences[index + 1] || !isAmount(from) || !isAmount(to)) return [];
      const known = conversion(from, to);
      if (!known || !EQUALS.test(said(from.end, to.start, 50))) return [];
      const { low, high } = rangeOf(from);
      if (agrees(to, { low: low * known.low, high: high * known.high })) return [];
      const computed = from.value * known.about;
      const sum = `${written(from)} = ${resultOf(computed, to, lang)}`;
      const verdict = from.kind === 'money' ? ('doubtful' as const) : ('inconsistent' as const);
      const found = { check: this.name, verdict, figures: [index, index + 1], doubted: index + 1 };
      return [contradiction(article, { ...found, computed, sum }, lang)];
    });
  },
};

const resultOf = (value: number, to: Figure, lang: Lang) =>
  to.kind === 'money' ? likewise(value, to, lang) : `${likewise(value, to, lang)} ${to.unit}`;

/** How many of the one unit one of the other is. */
function conversion(from: Figure, to: Figure): (Range & { about: number }) | undefined {
  if (from.kind === 'money' && to.kind === 'money' && to.unit === 'VND') {
    const [low, about, high] = RATES[from.unit ?? ''] ?? [];
    return low ? { low, about: about!, high: high! } : undefined;
  }
  if (from.kind !== 'measure' || to.kind !== 'measure' || from.unit === to.unit) return undefined;
  const of = DIMENSIONS.find((units) => from.unit! in units && to.unit! in units);
  if (!of) return undefined;
  const about = of[from.unit!]! / of[to.unit!]!;
  return { ...scaled({ low: 1, high: 1 }, about), about };
}
