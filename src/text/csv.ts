export type Cell = string | number | null | undefined;

// "=1+1", "+84…", "-cmd", "@sum", tab: a spreadsheet would run these as formulas (OWASP, CSV injection)
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180 lines, the header first. Numbers stay numbers; texts that a spreadsheet would run get a `'`. */
export function toCsv(header: string[], rows: Cell[][]): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
