import type { Article } from './article.ts';

// words that stand beside any figure and tell nothing of it
const EMPTY = new Set(
  'của đạt là có đã và các với được trong tháng năm đầu cho tỉnh ngày đến hết tính nay này toàn hơn gần khoảng trên từ theo một những số tại về tới vào khi ở do ra đó lên mới để hiện sẽ'.split(
    ' ',
  ),
);
// a clause seldom reaches further
const [BEFORE, BEHIND] = [80, 60];

/** The words that tell what a figure is, within its sentence: before it, and behind it up to a comma. */
export function wordsAbout(article: Article, index: number): Set<string> {
  const { text, figures, said } = article;
  const { end } = figures[index]!;
  const behind = /^[^.;:,()\n]*/.exec(text.slice(end, end + BEHIND))![0];
  return new Set(telling(`${sentenceBefore(article, index)} ${said(end, end + behind.length)}`));
}

/** What stands in the sentence before a figure, as `said` tells it. */
export function sentenceBefore({ text, figures, said }: Article, index: number): string {
  const { start } = figures[index]!;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return said(start - before.length + lastEnd(before), start).trim();
}

const telling = (said: string) => (said.match(/\p{L}+/gu) ?? []).filter((word) => !EMPTY.has(word));

const lastEnd = (before: string) =>
  Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf(';')) + 1;

/** How many of the words that tell what two figures are they have in common. */
export function inCommon(article: Article, a: number, b: number): number {
  const others = wordsAbout(article, b);
  return [...wordsAbout(article, a)].filter((word) => others.has(word)).length;
}

/** The two words right before a figure that tell what is done: `tiếp nhận` of `đã tiếp nhận hơn 59 nghìn hồ sơ`. */
export function verbBefore(article: Article, index: number): string {
  return telling(sentenceBefore(article, index)).slice(-2).join(' ');
}
