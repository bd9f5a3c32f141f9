import { textSet } from '../../text/phrases.ts';
import type { Context } from '../context.ts';
import type { Draft } from '../rule.ts';
import { headOf } from '../table.ts';
import { foundAt, yearAt } from './atoms.ts';
import { monthsOf } from './calendar.ts';
import type { Found, Source, TimeExpression } from './expression.ts';

const HEADS = textSet('period asOf name');

/** The time in the head of a figure's column: `Xã | Hạng 2023 | Hạng 2024`, `Chỉ tiêu | 2023 | 2024`. */
export function ofHead(
  { tokens, timeAt }: Pick<Context, 'tokens' | 'timeAt'>,
  { first }: Draft,
): TimeExpression | undefined {
  if (tokens[first - 1]!.text !== '|') return undefined;
  // `2020 | 2021` are heads, too
  let at = headOf(tokens, first, (cell) => tokens[cell]?.kind === 'word' || !!timeAt(cell));
  for (; at && !/^[|;\n]?$/.test(tokens[at]?.text ?? ''); at++) {
    const time = timeAt(at);
    if (time && HEADS.has(time.sort)) return time;
  }
  return undefined;
}

// a year `@` in its row: "2015 | 1.120.000 | 720.000", "Sơ bộ 2016 92,42 93,78" | "Thực hiện 2024 | Kế hoạch 2025", "Năm | 2015 | 2016"
const IN_ROW =
  /(?:^|[\n.|]|bộ|ước|tính) @ (?=[\d|])[^a-zà-ỹ\n]*(?:\n|$)|\|[^\n]*(?:[a-zà-ỹ]|\d{4} \|) @ (?:[|\n]|$)|[a-zà-ỹ] @ \|/;
const REACH = 40;

/** A year that a row or a column of a table is about. */
export function tableYear(source: Source, i: number): Found | undefined {
  const { text, tokens } = source;
  const y = yearAt(source, i);
  if (!y || /[a-zà-ỹ]/.test(text[tokens[i]!.start - 1] ?? '')) return undefined;
  const said = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' ');
  const row = `${said(Math.max(0, i - REACH), i)} @ ${said(i + 1, i + REACH)}`;
  return IN_ROW.test(row) ? foundAt(i, i + 1, monthsOf(y)) : undefined;
}
