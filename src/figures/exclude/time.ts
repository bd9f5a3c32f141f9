import type { Tokens } from '../../text/tokens.ts';
import { things } from '../../text/words/nouns.ts';
import type { NumberPhrase } from '../number/phrase.ts';
import { isUnitNext } from '../number/unit-next.ts';
import type { Exclusion } from '../rule.ts';
import { isTold } from '../rules/bare.ts';

/** What the time expressions hold (`ngày 12/7`, `6 tháng đầu năm`), and years that stand alone. */
export const time: Exclusion = ({ tokens, timeAt }, number) => {
  const time = timeAt[number.first];
  // "từ 1000 đồng đến 2000 đồng": no year 2000
  const amount = number.last + 1 === time?.to && isUnitNext(tokens, time.to);
  return (!!time && !amount) || isDays(tokens, number) || isYear(tokens, number);
};

// "từ 3 – 5.7": from the third to the fifth of July
function isDays(tokens: Tokens, { first, last, value, scale, upper }: NumberPhrase): boolean {
  const day = !!upper && scale === 1 && Number.isInteger(value) && value <= 31 && last > first;
  return day && /^\d{1,2}\.(0?[1-9]|1[0-2])$/.test(tokens[last]!.text) && tokens[last + 1]?.text !== '%';
}

// "Luật 2013", "2021 – 2025"; not "là 1955 hồ sơ", "hơn 2000 người"
function isYear(tokens: Tokens, { first, last, value, of, scale, upper }: NumberPhrase): boolean {
  if (tokens[first]!.text.length !== 4 || scale !== 1 || of) return false;
  if (!isYearOf(value) || (upper && !isYearOf(upper))) return false;
  return !isUnitNext(tokens, last + 1) && !(things.at(tokens, last + 1) && isTold(tokens, first));
}

function isYearOf(n: number): boolean {
  return Number.isInteger(n) && n >= 1900 && n < 2100;
}
