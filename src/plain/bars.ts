/**
 * Rows of a table as a spreadsheet or a word processor copies them, tabs between the cells: bars in their place, so
 * that they are checked as those of a page are. Two lines make a table; offsets stay.
 */
export function withBars(text: string): string {
  const lines = text.split('\n');
  const isRow = lines.map((line) => line.trim().includes('\t'));
  return lines
    .map((line, i) => (isRow[i] && (isRow[i - 1] || isRow[i + 1]) ? withInnerBars(line) : line))
    .join('\n');
}

function withInnerBars(line: string): string {
  const first = line.length - line.trimStart().length;
  const end = line.trimEnd().length;
  return line.slice(0, first) + line.slice(first, end).replaceAll('\t', '|') + line.slice(end);
}
