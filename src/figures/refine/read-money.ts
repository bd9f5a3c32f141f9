import { moneyNouns } from '../../text/words/money.ts';
import type { Context } from '../context.ts';
import type { Draft, Step } from '../rule.ts';

/** Reads as money what leaves the currency out: `lợi nhuận 5.589 tỷ`, `từ 200 tỷ lên 300 tỷ đồng`. */
export const readMoney: Step = {
  name: 'read-money',
  settle(figures, context) {
    const settled: Draft[] = [];
    for (const figure of figures) {
      const unit = isAmount(figure) ? currencyOf(figure, settled.at(-1), context) : undefined;
      settled.push(
        unit ? { ...figure, kind: 'money', unit, rules: [...figure.rules, 'read-money'] } : figure,
      );
    }
    return settled;
  },
};

// in milliards, nothing but money is counted without saying what
function isAmount({ kind, unit, number }: Draft): boolean {
  return kind === 'count' && unit === undefined && number.scale >= 1e9;
}

function currencyOf(
  figure: Draft,
  before: Draft | undefined,
  { tokens, sentences }: Context,
): string | undefined {
  const start = sentences.startOf(figure.first);
  if (before?.kind === 'money' && before.first >= start) return before.unit;
  for (let at = figure.first; at > start; at--) {
    if (before && at <= before.first) return undefined;
    if (moneyNouns.before(tokens, at)) return 'VND';
  }
  return undefined;
}
