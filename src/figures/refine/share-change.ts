import { words } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { readNoun } from '../noun.ts';
import { BULLETS } from '../outline.ts';
import type { Draft, Step } from '../rule.ts';
import { type Change, setChange } from './attach-change.ts';
import { jointOf } from './joint.ts';

// how far above a number, in tokens, the line that leads to its list may stand
const LONGEST_LIST = 200;

/** A change goes on: `tăng 311 (14,5%)`, `tăng 56% về số lượng, 32% về giá trị`, `Mức tăng: thẻ 21,4%, ví điện tử 40,1%`. */
export const shareChange: Step = (context, figures) => {
  let left: Draft | undefined;
  for (const figure of figures) {
    if (figure.role !== 'change') {
      const change = left && goesOn(context, left, figure) ? changeOf(left) : headingOf(context, figure);
      if (change) setChange(figure, change);
    }
    left = figure;
  }
  return figures;
};

function changeOf({ parts, direction }: Draft): Change {
  return { direction: direction ?? 'increase', ...parts.role! };
}

const SAME = /^(\/ [^ ]+ )?[(,] (tương ứng|tương đương|bằng|tức|hay)( với| là)?$/;
const OPENED = /^([^ ,)]+ ){0,2}[(]$/;
const NAMES = /^[,;]( [^;:.()]+)+$/;
// verbs of what is, and nouns that are rates themselves
const LEVELS =
  / (đạt|bằng|còn|có|chiếm|góp|vượt|trong(?! đó)|tỷ|nợ|lạm|thất|biên|suất|phần|hạn|tuyến|lòng|là|được)( |$)/;
const CONCERNS = words('về so đối trong theo tại ở với cho');

function goesOn(context: Context, left: Draft, right: Draft): boolean {
  if (left.role !== 'change') return false;
  // "tăng 6,1% năm 2024 và 6,5% năm 2025"
  const { timeAt } = context;
  const next = (timeAt[right.next] && timeAt[left.next]?.to) ?? left.next;
  const joint = jointOf(context, { ...left, next }, right);
  // "tăng 0,9 điểm %, vượt 0,2 điểm % so với chỉ tiêu": an excess
  if (!joint?.length || context.tokens[right.first - 1]!.text === 'vượt') return false;
  const said = joint.join(' ');
  // "tăng 80 hồ sơ (tương ứng 14,3%)", "giảm 1.200 cuộc, tức 8,2%"; not "…, tương đương 30% số xã"
  if (SAME.test(said)) return right.kind !== left.kind && !isOfNoun(context, right);
  const last = joint.at(-1)!;
  // "giảm 9 người bị thương (15%)"; "hơn 3,05% (84,74%)", "giảm 9 người (51/60)": what it rose or fell from
  if (OPENED.test(said)) return right.kind !== left.kind && !right.of;
  // "giảm 5 vụ (10%), 3 người chết (12%)"
  if (said === ') ,' && right.kind === 'count') return context.tokens[left.lead - 1]!.text === '(';
  const alike = left.kind === 'percent' && right.kind === 'percent';
  // "cả về số lượng (30%) và giá trị (40%)", "nhờ thị trường Mỹ (22%)"
  if (/^([)]|nhờ)$/.test(joint[0]!) && last === '(') return alike && context.tokens[right.next]?.text === ')';
  // "tăng 3 bậc và 2,5 điểm": of two things
  if (said === 'và' && (right.kind === 'rank' || !/percent|ratio/.test(left.kind + right.kind))) return true;
  // "khai khoáng tăng 15%, chế biến 8,8%; điện 7%": the verb is left out
  if (
    alike &&
    !right.upper &&
    NAMES.test(said) &&
    !LEVELS.test(said) &&
    endsClause(context.tokens[right.next])
  )
    return true;
  if (left.kind !== right.kind || joint.includes(')') || (last !== ',' && last !== 'và')) return false;
  // "có thêm 167.000 tài khoản, 102 triệu lượt truy cập": a new thing is listed
  if (last === ',' && left.number.scale !== right.number.scale) return false;
  if (left.kind === 'percent' && isOfNoun(context, right) !== isOfNoun(context, left)) return false;
  return joint.length === 1 || CONCERNS.has(context.tokens[left.next]);
}

// "45% hồ sơ": a share of something, not a rate
function isOfNoun(context: Context, { next }: Draft): boolean {
  return !!readNoun(context, next);
}

// "Mức tăng: thẻ 21%, ví 40%", "Các nhóm tăng gồm: xăng 2%; điện 1%"
const LIST = /(.*)(tăng|giảm)(?! cường)(?:[^:(\d]|20\d\d)*:(?:.*[:;,(])?([^:;,(]*)$/s;
// "Tỷ lệ này tăng ở hai xã: An Lạc 85%"
const SHARE = /^tỷ lệ (?!tăng|giảm)/;

/** A change told once, before a colon, of all that is listed after it by name and number alone. */
function headingOf(
  { tokens, sentences, folded }: Context,
  { first, lead, next, kind }: Draft,
): Change | undefined {
  if (kind !== 'percent' || !endsClause(tokens[next])) return undefined;
  let at = sentences[first]!.start;
  // the items of a list stand under the line that leads to them
  while (at && BULLETS.has(tokens[at]) && first - at < LONGEST_LIST) at = sentences[at - 1]!.line;
  if (first - at > LONGEST_LIST) return undefined;
  const from = tokens.starts[at]!;
  const said = folded.lower.slice(from, tokens.starts[lead]);
  const list = LIST.exec(said);
  if (!list || LEVELS.test(list[3]!) || SHARE.test(said)) return undefined;
  const start = from + list[1]!.length;
  return { direction: list[2] === 'tăng' ? 'increase' : 'decrease', start, end: start + 4 };
}

// not "45% hồ sơ": a share
function endsClause(after: Token | undefined): boolean {
  return after?.kind !== 'word' || /^(so|và)$/.test(after.text);
}
