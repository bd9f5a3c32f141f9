import type { Token } from './tokens.ts';

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
  for (const { kind, text } of tokens) {
    if (kind === 'word' && text === 'of') decimalDot++;
    if (kind !== 'number' || text.length < 3 || text.length > LONGEST) continue;
    // 1,234,567 1,234.5 | 1.234.567 1.234,5 | 12,5 | 12.5
    if (/^\d{1,3}(,\d{3})+(,\d{3}|\.\d+)$/.test(text)) groupedByComma++;
    else if (/^\d{1,3}(\.\d{3})+(\.\d{3}|,\d+)$/.test(text)) groupedByDot++;
    else if (/^\d+,(\d{1,2}|\d{4,})$/.test(text)) decimalComma++;
    else if (/^\d+\.(\d{1,2}|\d{4,})$/.test(text)) decimalDot++;
  }
  const english = groupedByComma > groupedByDot + decimalComma;
  return {
    dotGroups: !english,
    commaGroups: english || (decimalDot > 0 && decimalComma + groupedByDot === 0),
  };
}

// no count or amount is longer; a run of digits that is, is a code
const LONGEST = 30;

/**
 * The value of a run of digits, or undefined where it is no number (`1.1.1`, `29.7.2024`).
 *
 * `48`, `07`, `1.234.567`, `1,234,567`, `1.234,56`, `1,234.56`, `0,125`, `12,5`; `1.234` and `1,234` by `style`.
 */
export function readDigits(text: string, style: DigitStyle): number | undefined {
  if (text.length > LONGEST) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(text) || /^\d{1,3}(,\d{3}){2,}$/.test(text))
    return Number(text.replace(/\D/g, ''));
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(text)) return Number(text.replaceAll(',', ''));
  const parts = /^(\d+)([.,])(\d+)$/.exec(text);
  if (!parts) return undefined;
  const [, whole, separator, rest] = parts as unknown as [string, string, string, string];
  return isGroup(whole, separator, rest, style) ? Number(whole + rest) : Number(`${whole}.${rest}`);
}

function isGroup(whole: string, separator: string, rest: string, style: DigitStyle): boolean {
  if (rest.length !== 3 || whole.length > 3 || whole.startsWith('0')) return false;
  // nobody writes a decimal as 270,000 or 1,500
  return separator === '.' ? style.dotGroups : style.commaGroups || rest.endsWith('00');
}
