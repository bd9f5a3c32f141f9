/** Whether an element's text is painted with the line ends that stand in it: `<pre>`, `white-space: pre-line`. */
export const keepsLines = (element: Element): boolean =>
  /^(?:pre|break-spaces)/.test(getComputedStyle(element).whiteSpace);

/** From so many characters on, a line may have been wrapped by hand. */
const WRAPPED = 40;

/**
 * Whether a line ends at white space. Reports that came by telegram or mail are wrapped by hand: `đạt tỷ lệ⏎80% kế
 * hoạch` goes on, `Kết quả:⏎12 xã`, `- Cấp 15 chữ ký số⏎- Cấp 20 thẻ` do not.
 * @param line how many characters it has, and the last of them
 * @param next the character after the white space
 */
export function endsLine(line: { length: number; last: string }, blank: string, next = ''): boolean {
  if (!blank.includes('\n')) return false;
  const isEmpty = /\n\s*\n/.test(blank);
  return isEmpty || line.length < WRAPPED || /[.:;!?…]/.test(line.last) || !/[\p{Ll}\d(]/u.test(next);
}
