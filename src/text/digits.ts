import { words } from './phrases.ts';
import type { Token } from './tokens.ts';

const GROUP = 3;

// no count or amount is longer; a run of digits that is, is a code
const LONGEST = 30;

/** How a text writes its numbers, by the evidence of the whole text. */
export interface DigitStyle {
  /** `1.234` is one thousand two hundred and thirty-four (Vietnamese), not a decimal (English). */
  dotGroups: boolean;
  /** `1,234` is one thousand two hundred and thirty-four (English), not a decimal (Vietnamese). */
  commaGroups: boolean;
}

/** Vietnamese style unless the text itself shows otherwise, as `1,234.5`, or `12.5` or "of" without any `12,5` do. */
export function digitStyle(tokens: readonly Token[]): DigitStyle {
  let [groupedByComma, groupedByDot, decimalComma, decimalDot] = [0, 0, 0, 0];
  for (const token of tokens) {
    const { text, kind } = token;
    if (OF.has(token)) decimalDot++;
    if (kind !== 'number' || text.length < 3 || text.length > LONGEST) continue;
    const sign = signFrom(text, 0);
    if (sign < 0) continue;
    // 1,234,567 1,234.5 | 1.234.567 1.234,5 | 12,5 | 12.5
    if (signFrom(text, sign + 1) > 0) {
      const separator = separatorOf(text);
      if (separator === ',') groupedByComma++;
      else if (separator) groupedByDot++;
    } else if (text.length - sign !== GROUP + 1) {
      if (text[sign] === ',') decimalComma++;
      else decimalDot++;
    }
  }
  const english = groupedByComma > groupedByDot + decimalComma;
  return {
    dotGroups: !english,
    commaGroups: english || (decimalDot > 0 && decimalComma + groupedByDot === 0),
  };
}

const OF = words('of');

/** Where the next `.` or `,` of a run of digits stands; -1 where there is none. */
function signFrom(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (!isDigit(text.charCodeAt(at))) return at;
  return -1;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a text is four digits, as a year. */
export function isYear(text: string): boolean {
  return text.length === 4 && signFrom(text, 0) < 0;
}

/** Whether a text begins as a number in thousands does: `1.522`, `12,345.6`. */
export function isGrouped(text: string): boolean {
  return text.length > GROUP + 1 && /^\d{1,3}[.,]\d{3}/.test(text);
}

/**
 * The value of the text of a number token, or undefined where it is no number (`1.1.1`, `29.7.2024`).
 *
 * `48`, `07`, `1.234.567`, `1,234,567`, `1.234,56`, `1,234.56`, `0,125`, `12,5`; `1.234` and `1,234` by `style`.
 */
export function readDigits(text: string, style: DigitStyle): number | undefined {
  if (text.length > LONGEST) return undefined;
  const sign = signFrom(text, 0);
  if (sign < 0) return Number(text);
  if (signFrom(text, sign + 1) > 0) return readGroups(text);
  const [whole, rest] = [text.slice(0, sign), text.slice(sign + 1)];
  return isGroup(whole, text[sign]!, rest, style) ? Number(whole + rest) : Number(`${whole}.${rest}`);
}

// what stands between the groups of 1.234.567 1,234,567 | 1.234,56 | 1,234.56
function separatorOf(text: string): string | undefined {
  return /^\d{1,3}([.,])\d{3}(\1\d{3})*(\1\d{3}|(?!\1)[.,]\d+)$/.exec(text)?.[1];
}

function readGroups(text: string): number | undefined {
  const separator = separatorOf(text);
  return separator ? Number(text.replaceAll(separator, '').replace(',', '.')) : undefined;
}

function isGroup(whole: string, separator: string, rest: string, style: DigitStyle): boolean {
  if (rest.length !== GROUP || whole.length > 3 || whole.startsWith('0')) return false;
  // nobody writes a decimal as 270,000 or 1,500
  return separator === '.' ? style.dotGroups : style.commaGroups || rest.endsWith('00');
}
