const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const SCALES = ['', 'nghìn', 'triệu'];

/**
 * A number as Vietnamese says it: 48000000 → `bốn mươi tám triệu`, 89.5 → `tám mươi chín phẩy năm`,
 * 1005 → `một nghìn không trăm linh năm`. `undefined` from 10^18 on, where a number is no longer exact.
 */
export function inWords(value: number): string | undefined {
  const size = Math.abs(value);
  if (!(size < 1e18)) return undefined;
  const [whole = '0', decimals] = plain(size).split('.');
  const text = wholeInWords(whole) + (decimals ? ` phẩy ${decimalsInWords(decimals)}` : '');
  return value < 0 ? `âm ${text}` : text;
}

/** Without exponent: 1e-7 is said as 0.0000001. */
const plain = (size: number): string =>
  /e/.test(String(size)) ? size.toFixed(size < 1 ? 12 : 0).replace(/\.?0+$/, '') : String(size);

/** From a thousand million on, in `tỷ`: 1234 × 10^9 is `một nghìn hai trăm ba mươi bốn tỷ`. */
function wholeInWords(digits: string, inner = false): string {
  if (digits.length > 9) {
    const rest = wholeInWords(digits.slice(-9), true);
    return `${wholeInWords(digits.slice(0, -9), inner)} tỷ${rest && ` ${rest}`}`;
  }
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/.../g) ?? [];
  const said = groups.flatMap((group, i) => {
    if (group === '000') return [];
    const scale = SCALES[groups.length - 1 - i]!;
    return `${groupInWords(group, inner || i > 0)}${scale && ` ${scale}`}`;
  });
  return said.join(' ') || (inner ? '' : DIGITS[0]!);
}

/** `inner` groups say their empty hundreds: 1.005 → không trăm linh năm. */
function groupInWords(group: string, inner: boolean): string {
  const [hundreds = 0, tens = 0, ones = 0] = Array.from(group, Number);
  const words: string[] = [];
  if (hundreds || inner) words.push(DIGITS[hundreds]!, 'trăm');
  if (tens === 1) words.push('mười');
  else if (tens) words.push(DIGITS[tens]!, 'mươi');
  else if (ones && words.length) words.push('linh');
  if (ones) words.push(onesInWords(ones, tens));
  return words.join(' ');
}

// hai mươi mốt, mười lăm, hai mươi lăm
function onesInWords(ones: number, tens: number): string {
  if (ones === 1 && tens > 1) return 'mốt';
  return ones === 5 && tens > 0 ? 'lăm' : DIGITS[ones]!;
}

/** 0,5 → năm; 0,25 → hai mươi lăm; 0,05 → không năm; from three decimals on, digit by digit. */
function decimalsInWords(decimals: string): string {
  if (decimals.length === 2 && decimals[0] !== '0') return groupInWords(`0${decimals}`, false);
  return Array.from(decimals, (digit) => DIGITS[Number(digit)]!).join(' ');
}
