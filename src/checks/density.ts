import type { Figure } from '../figures/figure.ts';
import { agrees, isAmount, quotient, rangeOf, scaled } from './amount.ts';
import type { Article } from './article.ts';
import { type Check, contradiction, likewise, written } from './check.ts';
import { sameThings } from './linking.ts';

const [TEN_THOUSAND, THOUSAND] = [10_000, 1000];

// "bác sĩ/vạn dân", "giường trên một vạn dân", "ca/1.000 dân"
const PER_PERSONS =
  /^[^.,;:()\d]{0,16}(?:\/ ?|trên (?:một |1 )?|mỗi )(?:1 )?(vạn dân|10\.000 dân|1\.000 dân|100\.000 dân)/;
const PERSONS: Record<string, number> = {
  'vạn dân': TEN_THOUSAND,
  '10.000 dân': TEN_THOUSAND,
  '1.000 dân': THOUSAND,
  '100.000 dân': 100 * THOUSAND,
};
// "người/km²"
const PER_AREA = /^[^.,;:()\d]{0,8}(?:\/ ?|trên (?:một |1 )?)km/;
const POPULATION = /dân số[^.;()\d]{0,25}$/;
// rates are told of a mean population, and by registers of another day; off by more, they are of other things
const [LOOSE, FARTHEST] = [1.12, 12];
const REACH = 4;
const TO_COME = /mục tiêu|phấn đấu|kế hoạch|chỉ tiêu|đến năm|cả nước|riêng/;

/** `2.236 bác sĩ … dân số 1,72 triệu người, đạt 13 bác sĩ/vạn dân`, `mật độ 300 người/km²`: how many there are for so many people, or on so much land. */
export const density: Check = {
  name: 'density',
  find(article, _, lang) {
    return article.figures.flatMap((rate, index) => {
      const parts = isAmount(rate) ? partsOf(article, index) : undefined;
      if (!parts) return [];
      const { many, over, per, unit } = parts;
      const [a, b] = [article.figures[many]!, article.figures[over]!];
      const computed = (a.value / b.value) * per;
      const off = Math.max(computed / rate.value, rate.value / computed);
      if (off < LOOSE || off > FARTHEST || agrees(rate, scaled(quotient(rangeOf(a), rangeOf(b)), per)))
        return [];
      const sum = `${written(a)} / ${written(b)}${unit} = ${likewise(computed, rate, lang)}`;
      const figures = [many, over, index].sort((x, y) => x - y);
      return [
        contradiction(
          article,
          { check: this.name, verdict: 'doubtful', figures, doubted: index, computed, sum },
          lang,
        ),
      ];
    });
  },
};

/** What is divided by what, and for how many. */
interface Parts {
  many: number;
  over: number;
  per: number;
  unit: string;
}

function partsOf(article: Article, index: number): Parts | undefined {
  const { figures, said } = article;
  const { end, unit } = figures[index]!;
  const after = said(end, end + 40);
  if (TO_COME.test(said(Math.max(0, figures[index]!.start - 50), figures[index]!.start))) return undefined;
  const persons = PER_PERSONS.exec(after)?.[1];
  const over = (is: (figure: Figure, before: string) => boolean) => theOnly(article, index, is);
  const isPopulation = ({ kind }: Figure, before: string) => kind === 'count' && POPULATION.test(before);
  if (persons) {
    const people = over(
      (figure, before) => isPopulation(figure, before) || /^(?:dân|người dân)$/.test(figure.unit ?? ''),
    );
    const many = over((figure) => figure.kind === 'count' && sameThings(figure.unit, unit));
    return people !== undefined && many !== undefined && people !== many
      ? {
          many,
          over: people,
          per: PERSONS[persons]!,
          unit: ` × ${persons === 'vạn dân' ? '10.000' : persons.replace(' dân', '')}`,
        }
      : undefined;
  }
  if (!PER_AREA.test(after)) return undefined;
  const people = over(isPopulation);
  const area = over(({ kind, unit }) => kind === 'measure' && unit === 'km²');
  return people !== undefined && area !== undefined
    ? { many: people, over: area, per: 1, unit: ' km²' }
    : undefined;
}

/** Index of the one amount of such a kind before another, in its sentence. */
function theOnly(
  { figures, sentences, said }: Article,
  index: number,
  is: (figure: Figure, before: string) => boolean,
): number | undefined {
  const found: number[] = [];
  for (let at = index - 1; at >= Math.max(0, index - REACH) && sentences[at] === sentences[index]; at--) {
    const figure = figures[at]!;
    if (
      isAmount(figure) &&
      figure.role === 'level' &&
      is(figure, said(Math.max(0, figure.start - 40), figure.start))
    )
      found.push(at);
  }
  return found.length === 1 ? found[0] : undefined;
}
