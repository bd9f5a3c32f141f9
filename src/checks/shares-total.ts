import type { Figure } from '../figures/figure.ts';
import { formatNumber } from '../format.ts';
import { rangeOf, total } from './amount.ts';
import type { Article } from './article.ts';
import { type Check, contradiction, written } from './check.ts';
import { isClosed, isLead } from './linking.ts';
import { areOpposed, GROUPS, isOfOpposites, type Opposites, OUTCOMES } from './opposites.ts';

/** Shares of one whole, beside one another. */
interface Shares {
  /** Indexes of the figures. */
  members: number[];
  /** Whether they are all of it, so that less than 100 % is wrong too. */
  complete: boolean;
}

/**
 * `nam chiếm 48%, nữ chiếm 52%`, `hồ sơ đúng hạn đạt 98,5%, quá hạn 1,5%`, `65% hài lòng, 20% không hài lòng`,
 * `A chiếm 54%, B 23%, các đơn vị khác 23%`: what excludes one another is no more than 100 % together.
 */
export const sharesTotal: Check = {
  name: 'shares-total',
  find(article, _, lang) {
    return article.figures.flatMap((_figure, index) => {
      const found = opposed(article, index) ?? withOthers(article, index) ?? withRest(article, index);
      if (!found || holds(article, found)) return [];
      const figures = found.members.map((at) => article.figures[at]!);
      const computed = figures.reduce((sum, { value }) => sum + value, 0);
      if (computed < LEAST || computed > LARGEST) return [];
      const text = `${figures.map(written).join(' + ')} = ${formatNumber(computed, lang)} %`;
      const { members } = found;
      const doubted = members.at(-1)!;
      return [
        contradiction(
          article,
          { check: this.name, verdict: 'doubtful', figures: members, doubted, computed, sum: text },
          lang,
        ),
      ];
    });
  },
};

// rather rates of different things, of which none is a share: "hộ nghèo thành thị chiếm 1,2%, nông thôn chiếm 4,5%"
const [LEAST, LARGEST] = [75, 150];

function holds({ figures }: Article, { members, complete }: Shares): boolean {
  const { low, high } = total(members.map((at) => rangeOf(figures[at]!)));
  // each may have been rounded up, and was not if only cut
  return low <= 100 && (!complete || high >= 100);
}

const isShare = (figure: Figure | undefined): figure is Figure =>
  figure?.kind === 'percent' &&
  figure.unit === '%' &&
  figure.role === 'level' &&
  figure.upper === undefined &&
  figure.approximation === 'exact';

// ", nữ chiếm " | " người dân hài lòng, " | "; khu vực nông thôn là "
const NEXT = /^[^.:()\d]{0,90}(?:[,;]| và) ?[^.,;:()\d]{0,60}$/;
const MOST = 8;

/** The shares that stand beside one another from the given one on. */
function runFrom({ figures, sentences, said }: Article, index: number): number[] {
  const run = [index];
  for (let at = index + 1; at < figures.length && run.length < MOST; at++) {
    const joined = sentences[at] === sentences[index] && isShare(figures[at]);
    if (!joined || !NEXT.test(said(figures[at - 1]!.end, figures[at]!.start, 160))) break;
    run.push(at);
  }
  return run;
}

/** How a share is named: before its number if nothing is said behind it, and behind it. */
interface Label {
  before: string | undefined;
  after: string;
}

/** Two shares of which one is told to be what the other is not; what stands between them belongs to the same whole. */
function opposed(article: Article, index: number): Shares | undefined {
  if (!isShare(article.figures[index])) return undefined;
  const run = runFrom(article, index);
  if (run.length < 2) return undefined;
  const opposites = areShares(article, run) ? [...OUTCOMES, ...GROUPS] : OUTCOMES;
  const [first, ...others] = run.map((at) => labelOf(article, at)) as [Label, ...Label[]];
  for (const [i, label] of others.entries()) {
    const pair =
      opposedBy(first.before, label.before, opposites) ?? opposedBy(first.after, label.after, opposites);
    if (pair) return { members: run.slice(0, i + 2), complete: pair[2] === true && i === 0 };
  }
  return undefined;
}

function opposedBy(
  first: string | undefined,
  last: string | undefined,
  opposites: Opposites[],
): Opposites | undefined {
  return first && last && sameBase(first, last) ? areOpposed(first, last, opposites) : undefined;
}

/** Whether the text calls them shares, or names what they are shares of. */
function areShares(article: Article, members: number[]): boolean {
  const { end } = article.figures[members.at(-1)!]!;
  return /chiếm|tỷ trọng|cơ cấu|thị phần/.test(article.said(startOf(article, members[0]!), end + REACH, 600));
}

/** `nam chiếm` 48%`, nữ chiếm` 52%; 65%` người dân hài lòng,` 20%` không hài lòng`. */
function labelOf(article: Article, index: number): Label {
  const { start, end } = article.figures[index]!;
  const behind = article.said(end, end + REACH);
  const closed = isClosed(article, end) || /^ ?;/.test(behind);
  return {
    before: closed ? lastClause(article.said(startOf(article, index), start)) : undefined,
    after: firstClause(behind),
  };
}

const REACH = 60;

function startOf({ figures }: Article, index: number): number {
  const from = figures[index]!.start - REACH;
  return Math.max(0, from, figures[index - 1]?.end ?? 0);
}

const lastClause = (said: string) =>
  said
    .split(/[,;.:(]| và /)
    .at(-1)!
    .trim();
const firstClause = (said: string) => said.split(/[,;.:)]| và /)[0]!.trim();

// what else may stand in the label of the one and not of the other
const COMMON = new Set('tỷ tỉ lệ số khu vực ở giới là thuê bao hồ sơ người'.split(' '));

/** Whether the last is named by no more than the first: `hồ sơ đúng hạn` and `quá hạn`, not `quá hạn cấp xã`. */
function sameBase(first: string, last: string): boolean {
  const words = new Set(first.split(' '));
  return last
    .split(' ')
    .every((word) => words.has(word) || isOfOpposites(word) || COMMON.has(word) || isLead(word));
}

const OTHERS = /(?<!\p{L})(?:khác|còn lại)(?!\p{L})/u;

/** A list that ends with all others, or is told as the structure of a whole; it may begin later than the figures that happen to stand before it. */
function withOthers(article: Article, index: number): Shares | undefined {
  const { figures, sentences, said } = article;
  if (!isShare(figures[index]) || (index && sentences[index - 1] === sentences[index])) return undefined;
  const members = runFrom(article, index);
  if (members.length < 3 || !areShares(article, members)) return undefined;
  const last = figures[members.at(-1)!]!;
  const name = `${lastClause(said(figures[members.at(-2)!]!.end, last.start))} ${firstClause(said(last.end, last.end + REACH))}`;
  const { start } = figures[index]!;
  if (!OTHERS.test(name) && !/(?:^|[.;] ?)(?:về |trong )?cơ cấu/.test(said(Math.max(0, start - 90), start)))
    return undefined;
  const makesWhole = members.some(
    (_, from) =>
      from < members.length - 1 && holds(article, { members: members.slice(from), complete: true }),
  );
  return makesWhole ? undefined : { members, complete: true };
}

// " còn lại nộp trực tiếp" behind a share | ", còn lại " before it
const REST_BEHIND = /^ (?:[\p{L} ]{0,20} )?còn lại(?!\p{L})/u;
const REST_BEFORE = /(?<!\p{L})còn lại(?: là)? $/u;

/** `78,3% hồ sơ nộp qua mạng, 22,7% còn lại nộp trực tiếp`: the last of a sentence's shares is told to be the rest. */
function withRest(article: Article, index: number): Shares | undefined {
  const { figures, sentences, said } = article;
  if (
    !isShare(figures[index]) ||
    (index && sentences[index - 1] === sentences[index] && figures[index - 1]!.kind === 'percent')
  )
    return undefined;
  const members = runFrom(article, index);
  const last = members.findIndex((at) => {
    const { start, end } = figures[at]!;
    return REST_BEHIND.test(said(end, end + 40)) || REST_BEFORE.test(said(Math.max(0, start - 14), start));
  });
  if (last < 1) return undefined;
  const run = members.slice(0, last + 1);
  const sums = run.some(
    (_, from) => from < last && holds(article, { members: run.slice(from), complete: true }),
  );
  return sums ? undefined : { members: run, complete: true };
}
