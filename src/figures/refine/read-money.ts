import { moneyNouns } from '../../text/words/money.ts';
import type { Context } from '../context.ts';
import type { Draft, Step } from '../rule.ts';

/** Reads as money what leaves the currency out: `lợi nhuận 5.589 tỷ`, `7.100 tỷ đồng, tăng 5%; cố định 2.300 tỷ`. */
export const readMoney: Step = {
  name: 'read-money',
  settle(figures, context) {
    for (const [index, figure] of figures.entries()) {
      const unit = isAmount(figure)
        ? currencyOf(figure, figures.slice(Math.max(0, index - REACH), index), context)
        : undefined;
      if (unit) setMoney(figure, unit);
    }
    // "phân bổ 5.600 tỷ, giải ngân 900 tỷ đồng"
    for (let index = figures.length - 2; index >= 0; index--) {
      const [figure, after] = [figures[index]!, figures[index + 1]!];
      const near = after.first <= context.sentences.endOf(figure.first);
      const counts = figures[index - 1]?.kind === 'count' && figures[index - 1]!.unit !== undefined;
      if (isAmount(figure) && near && !counts && after.kind === 'money') setMoney(figure, after.unit!);
    }
    return figures;
  },
};

function setMoney(figure: Draft, unit: string): void {
  figure.kind = 'money';
  figure.unit = unit;
  figure.rules.push('read-money');
}

// in milliards, nothing but money is counted without saying what
function isAmount({ kind, unit, number }: Draft): boolean {
  return kind === 'count' && unit === undefined && number.scale >= 1e9;
}

const REACH = 6;

// that of money told before in the sentence; else a noun of money says so
function currencyOf(figure: Draft, before: Draft[], { tokens, sentences }: Context): string | undefined {
  const start = sentences.startOf(figure.first);
  const near = before.filter(({ first }) => first >= start);
  const money = near.findLast(({ kind }) => kind === 'money');
  if (money) return money.unit;
  const from = near.findLast(({ kind }) => kind === 'count')?.next ?? start;
  for (let at = figure.first; at > from; at--) if (moneyNouns.before(tokens, at)) return 'VND';
  return undefined;
}
