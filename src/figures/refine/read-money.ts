import { moneyNouns, prices } from '../../text/words/money.ts';
import { compounds, things } from '../../text/words/nouns.ts';
import type { Context } from '../context.ts';
import type { Draft, Step } from '../rule.ts';
import { jointOf } from './joint.ts';

const REACH = 6;

/** Reads as money what leaves the currency out: `lợi nhuận 5.589 tỷ`, `7.100 tỷ đồng, tăng 5%; cố định 2.300 tỷ`. */
export const readMoney: Step = (context, figures) => {
  for (let k = 0; k < figures.length; k++) {
    const figure = figures[k]!;
    const unit =
      isAmount(context, figure) || isSum(context, figure, k ? figures[k - 1] : undefined)
        ? currencyOf(context, figure, figures.slice(Math.max(0, k - REACH), k))
        : undefined;
    if (!unit) continue;
    figure.kind = 'money';
    figure.unit = unit;
    figure.rules.push('read-money');
  }
  return figures;
};

// in milliards, nothing but money is counted without saying what: "180 tỷ huy động xã hội hóa"
function isAmount({ tokens }: Context, { kind, unit, number }: Draft): boolean {
  if (kind !== 'count' || number.scale < 1e9) return false;
  const next = number.last + 1;
  return !unit || !(things.at(tokens, next) ?? compounds.at(tokens, next));
}

// "giá 15 triệu", "từ 500 nghìn đồng còn 300 nghìn": in smaller scales beside what is surely money
function isSum(context: Context, figure: Draft, left: Draft | undefined): boolean {
  const { first, kind, unit, number } = figure;
  if (kind !== 'count' || unit || number.scale < 1e3 || number.scale >= 1e9) return false;
  for (let at = figure.lead; at > first - 4; at--) if (prices.before(context.tokens, at)) return true;
  if (left?.kind !== 'money' || !jointOf(context, left, figure)) return false;
  // "lỗ 405 tỷ đồng; thuê bao chỉ còn 2,1 triệu"
  for (let at = left.next; at < first; at++) if (things.at(context.tokens, at)) return false;
  return true;
}

// that of money told before in the sentence; else a noun of money says so
function currencyOf({ tokens, sentences }: Context, figure: Draft, before: Draft[]): string | undefined {
  const start = sentences[figure.first]!.start;
  const near = before.filter(({ first }) => first >= start);
  const money = near.findLast(({ kind }) => kind === 'money');
  if (money) return money.unit;
  if (figure.number.scale < 1e9 || moneyNouns.at(tokens, figure.number.last + 1)) return 'VND';
  if (figure.unit) return undefined;
  const from = near.findLast(({ kind }) => kind === 'count')?.next ?? start;
  for (let at = figure.first; at > from; at--) if (moneyNouns.before(tokens, at)) return 'VND';
  return undefined;
}
