/** Where the lines are longer, each is a paragraph, and nothing was cut at a width. */
const WIDEST = 140;
/** Shorter lines are headings, cells and items of lists. */
const SHORTEST = 40;
/** How much of the widest line is full: letters are not equally wide, so in a PDF lines differ. */
const FULL = 0.8;

// "- cấp xã", "• ", "1. Kết quả", "2) ", "a) "
const ITEM = /^(?:[^\p{L}\p{N}("“‘%]|\d{1,2}[.)]\s|[a-zđ][.)]\s)/u;
const OPEN_END = /[\p{L}\p{N}%,)\]/–-]$/u;
const NUMBER_END = /[\d%]$/;
// "12.340⏎tỷ đồng" is one figure, however short the line
const AMOUNT_END = /\d$/;
const SCALE = /^(?:nghìn|ngàn|triệu|tỷ|tỉ|điểm|phần trăm|%)(?!\p{L})/u;
// what goes on in the middle of a sentence, and what may: "năm⏎2024", "tỉnh⏎Lâm Đồng"
const GOES_ON = /^\p{Ll}/u;
const NUMBER = /^\d/;
const NAME = /^\p{Lu}/u;
const NAME_BEFORE = /[\p{Ll},]$/u;
const CELLS = /[|\t]/;

/**
 * Line breaks within a sentence, as a PDF, an e-mail or a text of fixed width has them: spaces in their place, so
 * that "1,2⏎triệu tài khoản" is one figure. Such a line is nearly as wide as the others around it, does not end its
 * sentence, and the next goes on. Offsets stay.
 */
export function unwrapped(text: string): string {
  const lines = text.split('\n');
  const joined = new Set<number>();
  let start = 0;
  for (let i = 0; i <= lines.length; i++) {
    if (lines[i]?.trim()) continue;
    for (const cut of cutsIn(lines.slice(start, i))) joined.add(start + cut);
    start = i + 1;
  }
  if (!joined.size) return text;
  return lines
    .map((line, i) =>
      joined.has(i) ? `${line.replace(/\r$/, ' ')} ` : i < lines.length - 1 ? `${line}\n` : line,
    )
    .join('');
}

/** Indexes of the lines of one block that go on in the next. Names and numbers there need a sure one beside them. */
function cutsIn(block: string[]): number[] {
  const lines = block.map((line) => line.trim());
  const widest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  if (widest > WIDEST) return [];
  const open = lines.flatMap((_, i) => (isOpen(lines[i]!, lines[i + 1], widest) ? [i] : []));
  return open.some((i) => GOES_ON.test(lines[i + 1]!)) ? open : [];
}

function isOpen(line: string, next: string | undefined, widest: number): boolean {
  if (!next || CELLS.test(line) || CELLS.test(next)) return false;
  if (AMOUNT_END.test(line) && SCALE.test(next)) return true;
  if (line.length < SHORTEST || ITEM.test(next)) return false;
  const word = next.search(/\s|$/);
  if (line.length + 1 + word < FULL * widest || !OPEN_END.test(line)) return false;
  if (NAME.test(next)) return NAME_BEFORE.test(line);
  return !(NUMBER.test(next) && NUMBER_END.test(line));
}
