/** Two that exclude one another, and whether nothing is left over. */
export type Opposites = [one: string, other: string, complete?: boolean];

/** Groups that exclude one another: rates of each are no shares, as long as no `chiếm` says so; of some nothing is left over. */
export const GROUPS: Opposites[] = [
  ['nam', 'nữ', true],
  ['thành thị', 'nông thôn', true],
  ['đô thị', 'nông thôn', true],
  ['trực tuyến', 'trực tiếp'],
  ['trong nước', 'ngoài nước'],
  ['trong nước', 'nước ngoài'],
  ['nội địa', 'quốc tế'],
  ['xuất khẩu', 'nhập khẩu', true],
  ['công lập', 'tư nhân'],
  ['công lập', 'ngoài công lập'],
  ['trả trước', 'trả sau', true],
  ['di động', 'cố định'],
];

/** Outcomes of the same things: nothing has both. */
export const OUTCOMES: Opposites[] = [
  ['đúng hạn', 'trễ hạn'],
  ['đúng hạn', 'quá hạn'],
  ['đúng hạn', 'chậm hạn'],
  ['hài lòng', 'không hài lòng'],
  ['đồng ý', 'không đồng ý'],
  ['hoàn thành', 'chưa hoàn thành'],
  ['đạt chuẩn', 'chưa đạt chuẩn'],
];

/** The first of the opposites of which one label says the one, the other the other. */
export function areOpposed(first: string, last: string, among: Opposites[]): Opposites | undefined {
  return among.find(
    ([one, other]) =>
      (says(first, one, other) && says(last, other, one)) ||
      (says(first, other, one) && says(last, one, other)),
  );
}

/** Whether a label says the one and not the other, and nothing that would tell of another whole. */
function says(label: string, one: string, other: string): boolean {
  const words = ` ${label} `;
  const without = other.includes(one) ? words.replace(` ${other} `, ' ') : words;
  return without.includes(` ${one} `) && (one.includes(other) || !words.includes(` ${other} `));
}

const WORDS = new Set([...GROUPS, ...OUTCOMES].flatMap(([one, other]) => `${one} ${other}`.split(' ')));

/** Whether a word is one that tells opposites apart. */
export const isOfOpposites = (word: string): boolean => WORDS.has(word);
