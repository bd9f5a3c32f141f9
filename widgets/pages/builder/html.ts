/** Text as HTML text or attribute value. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);
}

/** ` name="value"` for each that is not undefined; `true` gives the bare name. */
export function attributes(values: Record<string, string | number | true | undefined>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`))
    .join('');
}

/** An element around `content`, which is HTML already. */
export function element(
  name: string,
  values: Record<string, string | number | true | undefined>,
  content = '',
): string {
  return `<${name}${attributes(values)}>${content}</${name}>`;
}
