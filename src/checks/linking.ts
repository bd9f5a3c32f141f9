import type { Article } from './article.ts';

// what may lead from a quantity to its share or its change: ", đạt tỷ lệ khoảng", "(chiếm", "tức"
const LEADS = new Set(
  'đạt chiếm bằng tỷ tỉ lệ là tức tương đương ứng khoảng gần hơn trên ước với được = ≈ cả chung mức'.split(
    ' ',
  ),
);
// ", thành phố" goes on with a noun, ", cung cấp dịch vụ công" begins another clause
const COORDINATE = 3;
const NOUNS = new Set('thành ngành bản ấp phường thị cơ đơn doanh'.split(' '));
// a share that is one of something else: "89,5% kế hoạch", "70% dân số"
const CLOSED = /^\s*(?:$|[).,;:\]”"…]|(?:tổng số|so với tổng)|và\s)/;
const BREAKS =
  /[;?!]|\.\s|:\s|so với|(?<!\p{L})(?:trong đó|tăng|giảm|còn|nhưng|thêm|mục tiêu|kế hoạch)(?!\p{L})/u;

/**
 * Whether the words lead on from one figure to the next and name nothing new after the last comma or bracket.
 * Where there are none, the two are too far apart to be looked at.
 */
export function leadsOn(between: string): boolean {
  if (between === '' || BREAKS.test(between)) return false;
  const [noun = [], ...phrases] = between.split(/[,(–-]/).map(wordsOf);
  const last = phrases.pop() ?? noun;
  const coordinate = (words: string[]) => words.length <= COORDINATE || NOUNS.has(words[0]!);
  return last.every(isLead) && phrases.every(coordinate);
}

/** Whether a word may stand between what is counted and its share. */
export const isLead = (word: string): boolean => LEADS.has(word);

const wordsOf = (text: string) => text.split(' ').filter((word) => word !== '');

/** Whether nothing follows a share that would make it one of another whole. */
export function isClosed(article: Article, end: number): boolean {
  return CLOSED.test(article.said(end, end + 24, 24) || '');
}

// this runs for every pair of figures that are held together: no pattern, no list
const isApart = (char: string | undefined) => char === ' ' || char === ',';

/** Where a word of the unit ends that begins at `from`. */
function wordEnd(unit: string, from: number): number {
  let end = from;
  while (end < unit.length && !isApart(unit[end])) end++;
  return end;
}

/** Where the next word begins after `end`, which is the unit's length where there is none. */
function nextWord(unit: string, end: number): number {
  let next = end;
  while (next < unit.length && isApart(unit[next])) next++;
  return next;
}

/** The counted noun's first two syllables. */
export function headOf(unit: string | undefined): string | undefined {
  if (unit === undefined) return undefined;
  const first = wordEnd(unit, 0);
  const second = nextWord(unit, first);
  return second < unit.length
    ? `${unit.slice(0, first)} ${unit.slice(second, wordEnd(unit, second))}`
    : unit.slice(0, first);
}

const PERSONS =
  /^(?:người|thành viên|công dân|học sinh|giáo viên|lao động|hội viên|học viên|đoàn viên|cán bộ|em)(?!\p{L})/u;

/** Whether both count people, whatever they are called. */
export function bothPersons(a: string | undefined, b: string | undefined): boolean {
  return PERSONS.test(a ?? '') && PERSONS.test(b ?? '');
}

/** Whether two counts count the same things, as far as their units tell. */
export function sameThings(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return false;
  if (a === b) return true;
  const [x, y] = [wordEnd(a, 0), wordEnd(b, 0)];
  if (x !== y || !b.startsWith(a.slice(0, x))) return false;
  const [p, q] = [nextWord(a, x), nextWord(b, y)];
  if (p === a.length || q === b.length) return true;
  return a.slice(p, wordEnd(a, p)) === b.slice(q, wordEnd(b, q));
}
