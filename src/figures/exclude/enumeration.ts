import { words } from '../../text/phrases.ts';
import type { Context } from '../context.ts';
import { readNoun } from '../noun.ts';
import type { NumberPhrase } from '../number/phrase.ts';
import { isUnitNext } from '../number/unit-next.ts';
import type { Exclusion } from '../rule.ts';

const JOINTS = words(', và hoặc - – /');

/** What goes on with a list of names: `mức độ 3, 4`, `ngày 15 và 25`, `khoản 1, 2`. */
export const enumeration: Exclusion = (context, number, leftOut) => {
  if (!leftOut || number.first !== leftOut.last + 2 || !isSmall(number) || !isSmall(leftOut)) return false;
  const joint = context.tokens[leftOut.last + 1]!;
  return JOINTS.has(joint) && !isCounting(context, number);
};

function isSmall({ value, of, scale }: NumberPhrase): boolean {
  return scale === 1 && !of && value < 100 && Number.isInteger(value);
}

function isCounting(context: Context, { last }: NumberPhrase): boolean {
  return isUnitNext(context.tokens, last + 1) || !!readNoun(context, last + 1);
}
