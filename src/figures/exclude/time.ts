import type { Tokens } from '../../text/tokens.ts';
import { things } from '../../text/words/nouns.ts';
import type { NumberPhrase } from '../number/phrase.ts';
import { isUnitNext } from '../number/unit-next.ts';
import type { Exclusion } from '../rule.ts';
import { isTold } from '../rules/bare.ts';

const EACH = /^(mỗi|một|h[àằ]ng|trong|quân)/;

/** What the time expressions hold (`ngày 12/7`, `6 tháng đầu năm`), days by themselves, and years. */
export const time: Exclusion = ({ tokens, timeAt }, number) => {
  const time = timeAt[number.first];
  // "từ 1000 đồng đến 2000 đồng": no year 2000
  const amount = number.last + 1 === time?.to && isUnitNext(tokens, time.to);
  return (!!time && !amount) || isDays(tokens, number) || isDay(tokens, number) || isYear(tokens, number);
};

// "từ 3 – 5.7": from the third to the fifth of July; "31/5 họp thường kỳ": no share is of more than all
function isDays(tokens: Tokens, { last, value, upper, of = 99 }: NumberPhrase): boolean {
  const next = last + 1;
  const dated = upper ? /^\d\d?\.(0?[1-9]|1[0-2])$/.test(tokens[last]!.text) : of <= 12 && of < value;
  return dated && value <= 31 && !isUnitNext(tokens, next) && !things.at(tokens, next);
}

// "ngày 25 trùng thứ Bảy", "ngày 3 tổ chức họp"; not "mỗi ngày 15 ca", "ngày 15 hồ sơ"
function isDay(tokens: Tokens, { first, last, value }: NumberPhrase): boolean {
  if (tokens[first - 1]!.text !== 'ngày' || value > 31 || EACH.test(tokens[first - 2]!.text)) return false;
  const counted = things.at(tokens, last + 1)?.value ?? 'tổ chức';
  return counted === 'tổ chức' && !isUnitNext(tokens, last + 1);
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
