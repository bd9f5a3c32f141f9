import { phraseSet, wordSet, words } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import { grammarWords, joined, qualities, things, verbs } from '../../text/words/nouns.ts';
import type { Context } from '../context.ts';
import { isProperName, type Noun, readNoun } from '../noun.ts';
import type { Draft, Step } from '../rule.ts';
import { spanOf } from '../span.ts';
import { jointOf } from './joint.ts';

const REACH = 40;

// how many tokens before it a thing may stand that is surely meant
const NEARBY = 9;

// how far behind it a colon makes a label of it: "Phản ánh về hỗ trợ sau bão: nhận 249"
const LABEL = 12;

// how many figures before it are looked at
const NEAR = 8;

/**
 * Finds the noun of a figure that has none beside it, within its sentence:
 * `nhận 5.465 phản ánh, xong 4.297`, `76 trong số 106 nhiệm vụ`, `số hồ sơ là 299,5 triệu`, `Doanh nghiệp số: 61.359`.
 */
export const borrowNoun: Step = (context, figures) => {
  for (let k = 0; k < figures.length; k++) {
    const figure = figures[k]!;
    if (!lacksNoun(figure)) continue;
    const before = figures.slice(Math.max(0, k - NEAR), k);
    const borrowed = findNoun(context, figure, before, figures.slice(k + 1, k + 4));
    if (borrowed) figure.rules.push('borrow-noun');
    Object.assign(figure, borrowed);
  }
  return figures;
};

function isCounted({ kind, unit }: Draft): boolean {
  return (kind === 'count' || kind === 'ratio') && !!unit;
}

function lacksNoun({ kind, unit }: Draft): boolean {
  return (kind === 'count' || kind === 'ratio') && !unit;
}

type Borrowed = Partial<Pick<Draft, 'unit' | 'kind' | 'parts'>>;

function findNoun(context: Context, figure: Draft, before: Draft[], after: Draft[]): Borrowed | undefined {
  return (
    fromWhole(context, figure, after[0]) ??
    fromBehind(context, figure, after[0]) ??
    fromClause(context, figure, true) ??
    fromBefore(context, figure, before) ??
    fromClause(context, figure, false) ??
    fromLater(context, figure, after)
  );
}

const OF_WHOLE = /^(trong|trên)( tổng)?( số)?( cả)?$/;

// "76 trong số 106 nhiệm vụ", "62 trên tổng số 85"
function fromWhole(context: Context, figure: Draft, after: Draft | undefined): Borrowed | undefined {
  const joint = after && isCounted(after) ? jointOf(context, figure, after)?.join(' ') : undefined;
  // the bound word of the second is none here: "20 trên 22 xã"
  const over = joint === '' && context.tokens[after!.first - 1]!.text === 'trên';
  return over || (joint !== undefined && OF_WHOLE.test(joint)) ? { unit: after!.unit! } : undefined;
}

// "74/115 (tỷ lệ 64%) điểm bưu điện": behind its share
function fromBehind(context: Context, figure: Draft, share: Draft | undefined): Borrowed | undefined {
  const { tokens } = context;
  if (share?.kind !== 'percent' || tokens[figure.next]!.text !== '(' || tokens[share.next]?.text !== ')')
    return undefined;
  const noun = things.at(tokens, share.next + 1) ? readNoun(context, share.next + 1) : undefined;
  return noun && asUnit(context, noun, figure);
}

// not whoever has what is counted, or where: "vùng xa 6,3 triệu"
function isThing(tokens: Tokens, at: number): boolean {
  return !!things.at(tokens, at) && !joined.at(tokens, at);
}

// the nearest of: a figure before it in the sentence, "số hồ sơ …"
function fromBefore(context: Context, figure: Draft, before: Draft[]): Borrowed | undefined {
  const start = context.sentences[figure.first]!.start;
  const near = before.filter(({ first }) => first >= start);
  const hasWhole = near.some((one) => isWhole(one, figure.of));
  let to = figure.first;
  for (let index = near.length - 1; index >= 0; index--) {
    const other = near[index]!;
    const noun = findAmount(context, other.next, to);
    if (noun) return asUnit(context, noun, figure);
    to = other.first;
    const next = near[index + 1] ?? figure;
    if (!isWhole(other, figure.of) && (hasWhole || isSubject(context, other, next))) continue;
    // "nhận 500 phản ánh, chuyển cho 20 phường; đã xử lý 450": not those it was passed to
    if (context.tokens[other.lead - 1]!.text === 'cho' && near.slice(0, index).some(isCounted)) continue;
    if (isCounted(other)) return { unit: thingOf(context, other, figure) };
    if (isOfSameNature(context, figure, other)) return { kind: other.kind, unit: other.unit! };
  }
  const noun = findAmount(context, Math.max(start, to - REACH), to);
  return noun && asUnit(context, noun, figure);
}

/** `thủ tục` of "1.120 thủ tục toàn trình, 540 một phần", "cấp xã 12", where the words after the figure say of which kind. */
function thingOf({ tokens }: Context, { last, unit }: Draft, { next }: Draft): string {
  const contrasts = qualities.at(tokens, next) || tokens[next]?.text === 'cấp';
  return (contrasts && things.at(tokens, last + 1)?.value) || unit!;
}

// "63 tỉnh, thành có 76.905 tổ, 356.914 thành viên; 53/63 phủ …": of the provinces
function isWhole({ value, unit, of }: Draft, whole?: number): boolean {
  return !!unit && !!whole && (value === whole || of === whole);
}

// "điểm 0,6077, thêm 0,1783": a fraction is no count; "900 ha (Mộc Châu 120, Yên Châu 77)"
function isOfSameNature(
  context: Context,
  { first, value, of, number }: Draft,
  { kind, unit, of: whole }: Draft,
) {
  // "minh bạch 17,1/18; hài lòng 18/18"
  if (of) return kind === 'score' && whole;
  const shared =
    number.scale === 1 && (!Number.isInteger(value) || (value > 9 && isProperName(context, first - 1)));
  return shared && unit && (kind === 'score' || kind === 'measure');
}

// "21 bộ, ngành có 557": the one who has, not what is had
function isSubject(context: Context, figure: Draft, next: Draft): boolean {
  const { tokens } = context;
  // "trong số 106 nhiệm vụ có 76 đã xong": the whole, of which it is a part
  if (tokens[figure.first - 1]!.text === 'số' || !HAVING.has(tokens[figure.next])) return false;
  return !!jointOf(context, figure, next)?.length;
}

const HAVING = words('có với đạt');

// "cố định đạt 3 triệu, giảm 0,2 triệu thuê bao"
function fromLater(
  { tokens, sentences }: Context,
  { last, number }: Draft,
  after: Draft[],
): Borrowed | undefined {
  if (number.scale === 1) return undefined;
  let end = last;
  while (end < Math.min(last + REACH, sentences[last]!.end) && tokens[end]!.text !== ';') end++;
  const later = after.find((other) => other.last < end && isCounted(other));
  return later && { unit: later.unit! };
}

const AMOUNTS = words('số lượng');
// "số hóa", "số liệu"
const OTHERS = words('hóa hoá liệu');
// not "chuyển đổi số", "kinh tế số": digital; not "chất lượng", "lực lượng"
function beginsPhrase(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  return before!.kind !== 'word' || /^(tổng|số)$/.test(before!.text) || grammarWords.has(before);
}

// the noun of the last "số …", "tổng số …", "lượng …" between two tokens
function findAmount(context: Context, from: number, to: number): Noun | undefined {
  const { tokens } = context;
  for (let at = to - 2; at >= Math.max(from, to - REACH); at--)
    // "tổng thuê bao băng rộng"
    if (
      tokens[at]!.text === 'tổng'
        ? things.at(tokens, at + 1)
        : AMOUNTS.has(tokens[at]) && beginsPhrase(tokens, at) && !OTHERS.has(tokens[at + 1])
    ) {
      const noun = readNoun(context, at + 1);
      if (noun && noun.last < to) return noun;
    }
  return undefined;
}

// "200 trạm; thuê bao 5G 10,3 triệu": the thing that the clause begins with, right before the number; farther on also
// "Doanh nghiệp công nghệ số: 61.359", "thuê bao dùng điện thoại thông minh là 100,7 triệu"
function fromClause(context: Context, figure: Draft, near: boolean): Borrowed | undefined {
  const { tokens, sentences, timeAt } = context;
  const { first, lead } = figure;
  const sentence = sentences[first]!.start;
  let at = clauseOf(context, figure, sentence);
  if (near ? lead - at > NEARBY || !isThing(tokens, at) : first - sentence > REACH) return undefined;
  while (at < first && (timeAt[at] || tokens[at]!.kind === 'mark')) at = timeAt[at]?.to ?? at + 1;
  const noun = readNoun(context, at);
  if (!noun || noun.last >= lead) return undefined;
  // "Sở Tư pháp: 5.120": who has them
  if (joined.at(tokens, at) && isProperName(context, noun.last + 1)) return undefined;
  const labelled = tokens
    .slice(noun.last + 1, Math.min(noun.last + LABEL, first))
    .some(({ text }) => text === ':');
  // "khách hàng đăng ký và dùng ví đã hơn 3,2 triệu"
  const said = tokens[first - 1]!.text === 'là' || (isThing(tokens, at) && tokens[lead - 1]!.text === 'đã');
  // "công nghiệp 340, dịch vụ 890": where enterprises were counted, a sector
  if (near && noun.unit === 'dịch vụ') return undefined;
  const thing = things.at(tokens, at) && !hasVerb(tokens, noun.last + 1, lead);
  return (!near && (labelled || said)) || thing ? asUnit(context, noun, figure) : undefined;
}

// "…; thuê bao 5G 10,3 triệu": the clause, where it begins with a thing
function clauseOf({ tokens }: Context, { first }: Draft, sentence: number): number {
  for (let at = first - 1; at > Math.max(sentence, first - REACH); at--)
    if ((tokens[at]!.text === ',' && !joined.before(tokens, at)) || tokens[at]!.text === ';') {
      const start = afterLead(tokens, at + 1);
      return isThing(tokens, start) ? start : afterLead(tokens, sentence);
    }
  return afterLead(tokens, sentence);
}

const LEADS = phraseSet('còn, riêng, trong đó, cụ thể');

function afterLead(tokens: Tokens, at: number): number {
  return at + (LEADS.at(tokens, at)?.length ?? 0);
}

const SAYING = wordSet('chiếm, vượt, tăng, giảm, đạt, trước hạn, trễ hạn, quá hạn, đúng, tồn');

// "Hệ thống ghi nhận 2,1 tỷ": the one who does is not what is counted
function hasVerb(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    // "trả sau"
    const verb = qualities.at(tokens, at) ? undefined : verbs.at(tokens, at);
    if (verb && !SAYING.has(verb.value)) return true;
  }
  return false;
}

function asUnit({ tokens }: Context, { first, last, unit }: Noun, figure: Draft): Borrowed {
  return { unit, parts: { ...figure.parts, unit: spanOf(tokens, first, last + 1) } };
}
