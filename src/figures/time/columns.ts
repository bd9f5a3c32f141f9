import { textSet } from '../../text/phrases.ts';
import type { Context } from '../context.ts';
import type { Draft } from '../rule.ts';
import { type HeadTest, headOf, isWord } from '../table.ts';
import { foundAt } from './atoms.ts';
import { monthsOf } from './calendar.ts';
import type { Found, Source, TimeExpression } from './expression.ts';

const REACH = 40;

const HEADS = textSet('period asOf name');

// `2020 | 2021` are heads, too
const isWordOrTime: HeadTest = (context, at) => isWord(context, at) || !!context.timeAt[at];

/** The time in the head of a figure's column, `Xã | Hạng 2023 | Hạng 2024`. */
export function ofHead(
  context: Pick<Context, 'tokens' | 'heads' | 'timeAt'>,
  { first }: Draft,
): TimeExpression | undefined {
  const { tokens, timeAt } = context;
  if (tokens[first - 1]!.text !== '|') return undefined;
  let at = headOf(context, first, isWordOrTime);
  for (; at && !/^[|;\n]?$/.test(tokens[at]?.text ?? ''); at++) {
    const time = timeAt[at];
    if (time && HEADS.has(time.sort)) return time;
  }
  return undefined;
}

// a year `@` in its row: "2015 | 1.120.000 | 720.000", "Sơ bộ 2016 92,42 93,78" | "Thực hiện 2024 | Kế hoạch 2025", "Năm | 2015 | 2016"
const IN_ROW =
  /(?:^|[\n.|]|bộ|ước|tính) @ (?=[\d|])[^a-zà-ỹ\n]*(?:\n|$)|\|[^\n]*(?:[a-zà-ỹ]|\d{4} \|) @ (?:[|\n]|$)|[a-zà-ỹ] @ \|/;

/** The year at token `i`, where a row or a column of a table is about it. */
export function tableYear({ tokens, text }: Source, i: number, year: number): Found | undefined {
  if (/[a-zà-ỹ]/.test(text[tokens.starts[i]! - 1] ?? '')) return undefined;
  const said = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' ');
  const row = `${said(Math.max(0, i - REACH), i)} @ ${said(i + 1, i + REACH)}`;
  return IN_ROW.test(row) ? foundAt(i, i + 1, monthsOf(year)) : undefined;
}
