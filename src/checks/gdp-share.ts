import gdp from '../catalog/gdp.json' with { type: 'json' };
import type { Figure } from '../figures/figure.ts';
import { formatShort } from '../format.ts';
import { FINDINGS } from '../messages/findings.ts';
import { type Lang, say } from '../messages/lang.ts';
import type { Article } from './article.ts';
import { type Check, round, written } from './check.ts';
import { daysOf } from './span.ts';

// quarters are no equal parts of a year, and exchange rates differ
const LOOSE = 1.8;
const SURELY = 3;

/** `trong quý I, kinh tế số đạt 53 tỷ USD, đóng góp 10,2% GDP`: the product that this implies, against the known one. */
export const gdpShare: Check = {
  name: 'gdp-share',
  find(article, _, lang) {
    return article.figures.flatMap((money, index) => {
      const percent = article.figures[index + 1];
      if (!percent || !isPair(article, index)) return [];
      const known = gdpOf(money, percent);
      if (!known) return [];
      const implied = (100 * money.value) / percent.value;
      const off = Math.max(implied / known, known / implied);
      if (!(off > LOOSE)) return [];
      const sum = `${written(money)} / ${written(percent)} = ${amount(implied, money, lang)}`;
      return [
        {
          check: this.name,
          verdict: off > SURELY ? ('inconsistent' as const) : ('doubtful' as const),
          figures: [index, index + 1],
          start: money.start,
          end: percent.end,
          stated: percent.value,
          computed: round((100 * money.value) / known),
          sum,
          message: say(FINDINGS, 'gdp-stated', lang, { sum, gdp: amount(known, money, lang) }),
        },
      ];
    });
  },
};

function isPair({ figures, sentences, said }: Article, index: number): boolean {
  const [money, percent] = [figures[index]!, figures[index + 1]!];
  if (money.kind !== 'money' || percent.kind !== 'percent' || sentences[index] !== sentences[index + 1])
    return false;
  if (money.role !== 'level' || percent.role !== 'level' || (money.refArea ?? 'VN') !== 'VN') return false;
  const between = said(money.end, percent.start, 60);
  const after = said(percent.end, percent.end + 45);
  return (
    /^,? ?(?:\(|và )?[^.;:,()]{0,10}(?:đóng góp|chiếm|bằng|tương đương)[^.;:,()]{0,14}$/.test(between) &&
    /^ (?:vào |trong |của )?(?:gdp|tổng sản phẩm (?:nội địa|trong nước))(?!\p{L})/u.test(after)
  );
}

/** The gross domestic product of the figures' period in the currency of the sum, where its year is known. */
function gdpOf(money: Figure, { timePeriod }: Figure): number | undefined {
  const period = money.timePeriod ?? timePeriod;
  const year = period?.split('/').at(-1)?.slice(0, 4);
  const record = gdp.find((one) => String(one.year) === year);
  const whole = money.unit === 'USD' ? record?.usd : money.unit === 'VND' ? record?.vnd : undefined;
  return whole && whole * Math.min(1, (daysOf(period) ?? 365) / 365);
}

function amount(value: number, { unit }: Figure, lang: Lang): string {
  const { number, scale } = formatShort(value, lang);
  return [number, scale, unit === 'VND' ? (lang === 'vi' ? 'đồng' : 'VND') : unit].filter(Boolean).join(' ');
}
