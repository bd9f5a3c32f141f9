import { webAddress } from '../feed/address.ts';
import { targetsOf } from '../feed/feed.ts';
import type { Target } from '../feed/schema.ts';
import { formatDifference, formatQuantity, quantityText } from '../format.ts';
import { STANDING } from '../messages/card.ts';
import { type Lang, say } from '../messages/lang.ts';
import { before, endOf, type Observed } from './observed.ts';

/** How a value stands to what is aimed at. */
export interface TargetText {
  /** `Mục tiêu năm 2025`. */
  label: string;
  /** `ít nhất 80%`. */
  value: string;
  number: number;
  standing: 'met' | 'onPace' | 'behind' | 'overdue' | 'open';
  /** `Đã đạt mục tiêu`, `Còn thiếu 12,3 điểm %`. */
  text: string;
  /** `Chậm hơn lộ trình: cần 6,1 điểm % mỗi năm, hiện 4 điểm % mỗi năm`; empty where it cannot be told. */
  pace: string;
  /** `749/QĐ-TTg`. */
  document?: string | undefined;
  url?: string | undefined;
  /** Where value and target stand on a scale from 0 to 1. */
  bar: { value: number; target: number };
}

const YEAR = 365.25 * 24 * 3600_000;

/**
 * The next target that is due, else the last that was; a place without its own is held against the country's. Overdue
 * is what a value of the due year or later tells: one from before does not know.
 */
export function targetOf(observed: Observed, lang: Lang, now: number): TargetText | undefined {
  const target = pickTarget(observed, now);
  if (!target) return;
  const { value, timePeriod } = observed.current;
  const { unit } = observed.indicator;
  const { op, value: aim, dueYear: year, document } = target;
  const text = (key: keyof typeof STANDING, values?: Record<string, string | number>) =>
    say(STANDING, key, lang, values);
  const amount = (size: number) => formatDifference(size, unit, lang);
  const due = Date.UTC(year + 1);
  const short = op === 'max' ? value - aim : aim - value;
  const pace = short > 0 && due >= now ? paceOf(observed, op, short, due) : undefined;
  const standing =
    short <= 0
      ? 'met'
      : due < now && timePeriod >= `${year}`
        ? 'overdue'
        : !pace
          ? 'open'
          : pace.actual < pace.needed
            ? 'behind'
            : 'onPace';
  const key = short > 0 ? (op === 'max' ? 'excess' : 'missing') : op === 'min' && short ? 'metBy' : 'met';
  const distance = text(key, { amount: amount(short) });
  const top = Math.max(unit.id === 'percent' ? 100 : 0, value, aim) || 1;
  return {
    label: text((target.refArea ?? 'VN') === observed.refArea ? 'target' : 'nationTarget', { year }),
    value: text(op, { value: quantityText(formatQuantity(aim, unit, lang, true)) }),
    number: aim,
    standing,
    text: standing === 'overdue' ? text('due', { year, text: distance }) : distance,
    pace: pace
      ? text('pace', {
          verdict: text(standing as 'behind'),
          needed: amount(tenths(pace.needed)),
          actual: pace.actual > 0 ? amount(tenths(pace.actual)) : 0,
        })
      : '',
    bar: { value: Math.max(0, value / top), target: Math.max(0, aim / top) },
    document: document?.number,
    url: webAddress(document?.url),
  };
}

function pickTarget({ indicator, refArea }: Observed, now: number): Target | undefined {
  const year = new Date(now).getUTCFullYear();
  const own = targetsOf(indicator, refArea);
  const byYear = own.length ? own : targetsOf(indicator);
  return byYear.find(({ dueYear }) => dueYear >= year) ?? byYear.at(-1);
}

/** The way made and the way to make, each a year: from the oldest comparable observation of half a year or more. */
function paceOf(observed: Observed, op: Target['op'], short: number, due: number) {
  const { current, indicator } = observed;
  const at = endOf(current);
  const base = before(observed)
    .filter((one) => (one.vintage ?? '') === (current.vintage ?? '') && at - endOf(one) >= YEAR * 0.45)
    .at(-1);
  if (!base || due <= at || indicator.valueType === 'flow') return;
  const way = op === 'max' ? base.value - current.value : current.value - base.value;
  const yearly = (size: number, from: number, to: number) => (size / (to - from)) * YEAR;
  return { actual: yearly(way, endOf(base), at), needed: yearly(short, at, due) };
}

function tenths(size: number): number {
  return Math.round(size * 10) / 10;
}
