import { phraseSet } from '../text/phrases.ts';
import { currencies } from '../text/words/currencies.ts';
import { measures } from '../text/words/measures.ts';
import type { Context } from './context.ts';
import { readNoun } from './noun.ts';
import type { Reading } from './rule.ts';

// how many lines above a row its unit is looked for
const REACH = 12;

const labels = phraseSet('đơn vị tính, đơn vị, đvt, unit');

/**
 * The unit that the lines above a table's row name: `… (Thuê bao)`, `Chỉ số phát triển - %`, `Đơn vị tính: hồ sơ`.
 * The nearest wins.
 */
export function readUnit(context: Context, row: number): Reading | undefined {
  let line = context.sentences.lineOf(row);
  for (let lines = 0; lines <= REACH && line >= 0; lines++) {
    const end = line - 1;
    const unit = unitAtEnd(context, end) ?? unitAfterLabel(context, end);
    if (unit || line === 0) return unit;
    line = context.sentences.lineOf(end);
  }
  return undefined;
}

// "(Thuê bao)" or "- %" before the end of a line
function unitAtEnd(context: Context, end: number): Reading | undefined {
  const { tokens } = context;
  if (tokens[end - 1]?.text === '%' && tokens[end - 2]?.kind !== 'number')
    return { kind: 'percent', unit: '%' };
  if (tokens[end - 1]?.text !== ')') return undefined;
  for (let at = end - 2; at > end - 8; at--)
    if (tokens[at]?.text === '(') return unitAt(context, at + 1, end - 1);
  return undefined;
}

// "Đơn vị tính: triệu đồng" in the line after the break
function unitAfterLabel(context: Context, start: number): Reading | undefined {
  const label = labels.at(context.tokens, start + 1);
  const colon = start + 1 + (label?.length ?? 0);
  return label && context.tokens[colon]?.text === ':' ? unitAt(context, colon + 1) : undefined;
}

function unitAt(context: Context, at: number, end?: number): Reading | undefined {
  const { tokens } = context;
  if (tokens[at]?.text === '%') return { kind: 'percent', unit: '%' };
  const measure = measures.at(tokens, at);
  if (measure) return { kind: 'measure', unit: measure.value };
  const currency = currencies.at(tokens, at);
  if (currency) return { kind: 'money', unit: currency.value };
  const noun = readNoun(context, at);
  return noun && (end === undefined || noun.last === end - 1)
    ? { kind: 'count', unit: noun.unit }
    : undefined;
}
