import { agrees, exactly } from './amount.ts';
import type { Article } from './article.ts';
import { type Check, contradiction, percentText, written } from './check.ts';
import { headOf, isClosed, leadsOn } from './linking.ts';

/** `10 bộ, ngành và 52 địa phương`: counts of different groups, joined, that share what is said of them. */
interface Groups {
  /** Indexes of the figures. */
  members: number[];
  heads: string;
}

/**
 * `10 bộ và 52 tỉnh đã …, đạt 73%; còn 12 bộ và 11 tỉnh chưa …`: those that have and those that have not
 * make the whole of each group; a rate of the same groups in the paragraph is a share of that whole.
 */
export const groupRate: Check = {
  name: 'group-rate',
  find(article, _, lang) {
    const all = groupsOf(article);
    const inParagraph = byParagraph(article, all);
    return all.flatMap((groups) => {
      const percent = rateAfter(article, groups);
      const around = inParagraph.get(article.paragraphs[groups.members[0]!]!)!;
      const parts = percent === undefined ? undefined : wholeOf(article, around, groups.heads);
      if (percent === undefined || !parts) return [];
      const stated = article.figures[percent]!;
      const count = (index: number) => article.figures[index]!.value;
      const wholes = parts[0].map((member, i) => count(member) + count(parts[1][i]!));
      const whole = wholes.reduce((sum, value) => sum + value, 0);
      const computed = (100 * groups.members.reduce((sum, i) => sum + count(i), 0)) / whole;
      if (agrees(stated, exactly(computed))) return [];
      const members = groups.members.map((i) => written(article.figures[i]!)).join(' + ');
      const sum = `(${members}) / (${wholes.join(' + ')}) = ${percentText(computed, stated, lang)}`;
      const figures = [...new Set([...groups.members, percent, ...parts.flat()])].sort((a, b) => a - b);
      return [
        contradiction(
          article,
          { check: this.name, verdict: 'inconsistent', figures, doubted: percent, computed, sum },
          lang,
        ),
      ];
    });
  },
};

function byParagraph({ paragraphs }: Article, all: Groups[]): Map<number, Groups[]> {
  const found = new Map<number, Groups[]>();
  for (const groups of all) {
    const paragraph = paragraphs[groups.members[0]!]!;
    found.set(paragraph, [...(found.get(paragraph) ?? []), groups].slice(0, MOST + 1));
  }
  return found;
}

function groupsOf(article: Article): Groups[] {
  const { figures } = article;
  const found: Groups[] = [];
  for (let i = 0; i < figures.length; i++) {
    const members = [i];
    while (joined(article, i)) members.push(++i);
    const heads = members.map((m) => headOf(figures[m]!.unit) ?? '').join('|');
    if (members.length > 1 && !heads.split('|').includes('')) found.push({ members, heads });
  }
  return found;
}

/** Whether a count and the next are joined by `và`, with nothing but a noun between. */
function joined(article: Article, index: number): boolean {
  const { figures, sentences } = article;
  const [a, b] = [figures[index]!, figures[index + 1]];
  if (!b || sentences[index] !== sentences[index + 1]) return false;
  const exact = [a, b].every((f) => f.kind === 'count' && f.role === 'level' && f.approximation === 'exact');
  return (
    exact &&
    headOf(a.unit) !== headOf(b.unit) &&
    /^[^.;:()\d]{2,30} và $/.test(article.said(a.end, b.start, 40))
  );
}

/** Index of the rate that ends what is said of the groups. */
function rateAfter(article: Article, { members }: Groups): number | undefined {
  const last = members.at(-1)!;
  const [figure, percent] = [article.figures[last]!, article.figures[last + 1]];
  if (percent?.kind !== 'percent' || percent.role !== 'level' || percent.upper !== undefined)
    return undefined;
  if (article.sentences[last] !== article.sentences[last + 1]) return undefined;
  const between = article.said(figure.end, percent.start, 160);
  const rate = /, ?(?:đạt|chiếm)[^,;.]{0,24}$/.test(between);
  return rate && leadsOn(lastClause(between)) && isClosed(article, percent.end) ? last + 1 : undefined;
}

const lastClause = (said: string) => said.slice(said.lastIndexOf(','));

// more groups than this in one paragraph are a table
const MOST = 12;

/** Those that have, and those of the same groups in the paragraph that have not. */
function wholeOf(article: Article, around: Groups[], heads: string): [number[], number[]] | undefined {
  const same = around.length > MOST ? [] : around.filter((groups) => groups.heads === heads);
  const rest = same.filter((groups) => isRest(article, groups));
  if (rest.length !== 1) return undefined;
  const before = same.filter((groups) => groups.members[0]! < rest[0]!.members[0]!).at(-1);
  return before && [before.members, rest[0]!.members];
}

/** `Còn 12 bộ, ngành và 11 địa phương chưa ban hành` */
function isRest(article: Article, { members }: Groups): boolean {
  const { start } = article.figures[members[0]!]!;
  const { end } = article.figures[members.at(-1)!]!;
  return (
    /(?<!\p{L})còn (?:lại )?$/u.test(article.said(Math.max(0, start - 9), start)) &&
    /^[^.;:()\d]{2,30}(?<!\p{L})chưa /u.test(article.said(end, end + 45))
  );
}
