import { words } from '../../text/phrases.ts';
import { type Tokens, touches } from '../../text/tokens.ts';
import { exactly, type NumberPhrase, type ReadSimple } from './phrase.ts';

/** What stands between the parts of a ratio. */
export const RATIO_LINKS = words('/ phần');

// "hai phần ba"; "ba mươi phần trăm" is a percentage
function readFraction(tokens: Tokens, number: NumberPhrase, read: ReadSimple): NumberPhrase | undefined {
  if (tokens[number.last + 1]?.text !== 'phần') return undefined;
  const last = number.last + 2;
  // "ba phần tư"
  if (tokens[last]?.text === 'tư' && number.value < 4) return Object.assign(number, { last, of: 4 });
  const whole = read(last);
  return whole?.spelled && whole.value > number.value
    ? Object.assign(number, { last: whole.last, of: whole.value })
    : undefined;
}

/** `2.416/3.924`, `23 / 25`; with a third part (`12/7/2023`) or letters (`442/QĐ`) it is something else. */
export function readRatio(tokens: Tokens, number: NumberPhrase, read: ReadSimple): NumberPhrase | undefined {
  if (number.spelled) return readFraction(tokens, number, read);
  const slash = number.last + 1;
  if (tokens[slash]?.text !== '/' || tokens[slash + 1]?.kind !== 'number') return undefined;
  const glued = touches(tokens, slash);
  if (glued !== touches(tokens, slash + 1)) return undefined;
  const whole = read(slash + 1);
  if (!whole || whole.value <= 0 || tokens[number.first - 1]!.text === '/') return undefined;
  if (tokens[whole.last + 1]?.text === '/' && tokens[whole.last + 2]?.kind === 'number') return undefined;
  // "94,12 / 31,05" down and up
  if (!glued && number.value > whole.value) return undefined;
  // "1.234/2.706 tỷ đồng": both in milliards
  const shared = number.scale === 1 ? whole.scale : 1;
  return Object.assign(number, {
    last: whole.last,
    value: exactly(number.value, shared),
    of: whole.value,
  });
}
