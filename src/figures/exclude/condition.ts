import { words } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import type { NumberPhrase } from '../number/phrase.ts';
import type { Exclusion } from '../rule.ts';

const PEOPLE = words('dân người hộ trẻ');

// "52,8 thuê bao trên 100 dân"
function isBase(tokens: readonly Token[], { first, last, value }: NumberPhrase): boolean {
  return (
    tokens[first - 1]!.text === 'trên' &&
    /^10+$/.test(String(value)) &&
    PEOPLE.has(tokens[last + 1]) &&
    hasNumberBefore(tokens, first - 1)
  );
}

// "22,4 thuê bao/100 dân", "1 bác sĩ/1.250 dân"; not "18.456 hộ/72.310 người"
function isDivisor(tokens: readonly Token[], { first, value }: NumberPhrase): boolean {
  if (tokens[first - 1]!.text !== '/') return false;
  return /^10*$/.test(String(value)) || ONE.has(tokens[first - 3]) || ONE.has(tokens[first - 4]);
}

const ONE = words('1 01 một');

function hasNumberBefore(tokens: readonly Token[], to: number): boolean {
  return tokens.slice(Math.max(0, to - 6), to).some((token) => token.kind === 'number');
}

/** Ages and what a number is measured by: `trẻ dưới 6 tuổi`, `22,4 thuê bao/100 dân`. */
export const condition: Exclusion = (number, { tokens }) => {
  const { first, last } = number;
  const before = tokens[first - 1]!.text;
  return (
    tokens[last + 1]?.text === 'tuổi' ||
    before === 'cứ' ||
    isDivisor(tokens, number) ||
    isBase(tokens, number)
  );
};
