import { targetsOf } from '../feed/feed.ts';
import type { Target } from '../feed/schema.ts';
import { formatDifference, formatQuantity, quantityText } from '../format.ts';
import { STANDING } from '../messages/card.ts';
import { type Lang, say } from '../messages/lang.ts';
import { parsePeriod } from '../period.ts';
import { before, type Observed } from './observed.ts';

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
  document?: string;
  url?: string;
  /** Where value and target stand on a scale from 0 to 1. */
  bar: { value: number; target: number };
}

const YEAR = 365.25 * 24 * 3600_000;

/** The next target that is due, else the last that was; a place without its own is held against the country's. */
export function targetOf(observed: Observed, now: number, lang: Lang): TargetText | undefined {
  const target = pickTarget(observed, now);
  if (!target) return;
  const { current, indicator } = observed;
  const short = target.op === 'max' ? current.value - target.value : target.value - current.value;
  const standing = standingOf(observed, target, short, now);
  const own = (target.refArea ?? 'VN') === observed.refArea;
  const top = Math.max(indicator.unit.id === 'percent' ? 100 : 0, current.value, target.value) || 1;
  const value = quantityText(formatQuantity(target.value, indicator.unit, lang, true));
  const url = target.document?.url;
  return {
    label: say(STANDING, own ? 'target' : 'nationTarget', lang, { year: target.dueYear }),
    value: say(STANDING, target.op, lang, { value }),
    number: target.value,
    standing,
    text: standingText(observed, target, short, standing, lang),
    pace: paceText(observed, target, short, standing, lang),
    bar: { value: clamp(current.value / top), target: clamp(target.value / top) },
    ...(target.document?.number && { document: target.document.number }),
    ...(url && /^https?:\/\//i.test(url) && { url }),
  };
}

function pickTarget({ indicator, refArea }: Observed, now: number): Target | undefined {
  const year = new Date(now).getUTCFullYear();
  const own = targetsOf(indicator, refArea);
  const byYear = own.length ? own : targetsOf(indicator);
  return byYear.find(({ dueYear }) => dueYear >= year) ?? byYear.at(-1);
}

function standingOf(observed: Observed, target: Target, short: number, now: number): TargetText['standing'] {
  if (short <= 0) return 'met';
  if (dueMoment(target) < now) return 'overdue';
  const pace = paceOf(observed, target, short);
  if (!pace) return 'open';
  return pace.actual >= pace.needed ? 'onPace' : 'behind';
}

function standingText(
  { current, indicator }: Observed,
  target: Target,
  short: number,
  standing: TargetText['standing'],
  lang: Lang,
): string {
  const amount = formatDifference(short, indicator.unit, lang);
  if (standing === 'met')
    return say(STANDING, target.op === 'min' && current.value > target.value ? 'metBy' : 'met', lang, {
      amount,
    });
  const text = say(STANDING, target.op === 'max' ? 'excess' : 'missing', lang, { amount });
  return standing === 'overdue' ? say(STANDING, 'due', lang, { year: target.dueYear, text }) : text;
}

function paceText(
  observed: Observed,
  target: Target,
  short: number,
  standing: TargetText['standing'],
  lang: Lang,
): string {
  if (standing !== 'onPace' && standing !== 'behind') return '';
  const { actual, needed } = paceOf(observed, target, short)!;
  const { unit } = observed.indicator;
  const amount = (a: number) => formatDifference(Math.round(a * 10) / 10, unit, lang);
  const verdict = say(STANDING, standing === 'onPace' ? 'onPace' : 'behindPace', lang);
  const numbers = { needed: amount(needed), actual: actual > 0 ? amount(actual) : '0' };
  return `${verdict}: ${say(STANDING, 'pace', lang, numbers)}`;
}

/** The way made and the way to make, each a year: from the oldest comparable observation of half a year or more. */
function paceOf(observed: Observed, target: Target, short: number) {
  const { current } = observed;
  const at = endOf(current.timePeriod);
  const base = before(observed)
    .filter(
      (one) => (one.vintage ?? '') === (current.vintage ?? '') && at - endOf(one.timePeriod) >= YEAR * 0.45,
    )
    .at(-1);
  const left = (dueMoment(target) - at) / YEAR;
  if (!base || left <= 0 || observed.indicator.valueType === 'flow') return;
  const way = target.op === 'max' ? base.value - current.value : current.value - base.value;
  return { actual: way / ((at - endOf(base.timePeriod)) / YEAR), needed: short / left };
}

function dueMoment({ dueYear }: Target): number {
  return Date.UTC(dueYear + 1, 0, 1);
}

function endOf(label: string): number {
  const period = parsePeriod(label);
  return period ? Date.parse(`${period.end}T00:00:00Z`) : Number.NaN;
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
