import { wholeScale } from '../number/whole.ts';
import type { Rule } from '../rule.ts';
import { readColumn, readUnit } from '../table.ts';

/** A cell of a table in running text: `2015 1.120.000 1.071.000 720.000` under `Số thuê bao (Thuê bao)`. */
export const cell: Rule = (context, number) => {
  const { first, last, of } = number;
  const { tokens } = context;
  const isNext = (at: number) => tokens[at]?.kind === 'number' || /^[|/]$/.test(tokens[at]?.text ?? '');
  const signed = /^[-+−]$/.test(tokens[first - 1]!.text) && tokens[first - 2]!.text === '|';
  if (!signed && !isNext(first - 1) && !isNext(last + 1)) return undefined;
  const reading = readColumn(context, first) ?? readUnit(context, first);
  if (reading?.kind !== 'count') return reading;
  const { scale = 1 } = reading;
  return {
    ...reading,
    kind: of ? 'ratio' : 'count',
    scale: reading.unit && scale === 1 ? wholeScale(tokens, number) : scale,
  };
};
