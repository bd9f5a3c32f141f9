import { words } from '../../text/phrases.ts';
import { growth } from '../../text/words/roles.ts';
import type { Context } from '../context.ts';
import { readNoun } from '../noun.ts';
import { BULLETS } from '../outline.ts';
import type { Draft, Step } from '../rule.ts';
import { spanOf } from '../span.ts';
import { type Change, setChange } from './attach-change.ts';
import { jointOf } from './joint.ts';

// "Mức tăng về số lượng và giá trị: thẻ 21,4% và 12,6%; ví điện tử …"
const LONGEST_HEADING = 30;
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
const NAMES = /^,( [^ ,;:.()]+)+$/;
// verbs of what is, and nouns that are rates themselves
const LEVELS =
  / (đạt|bằng|còn|có|chiếm|góp|vượt|trong|tỷ|nợ|lạm|thất|biên|suất|phần|hạn|tuyến|lòng|là|được)( |$)/;
const CONCERNS = words('về so đối trong theo tại ở');

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
  // "giảm 9 người bị thương (15%)"; "hơn 3,05% (84,74%)": the same kind in brackets is what it rose from
  if (OPENED.test(said)) return right.kind !== left.kind;
  // "giảm 5 vụ (10%), 3 người chết (12%)"
  if (said === ') ,' && right.kind === 'count') return context.tokens[left.lead - 1]!.text === '(';
  const alike = left.kind === 'percent' && right.kind === 'percent';
  // "cả về số lượng (30%) và giá trị (40%)", "nhờ thị trường Mỹ (22%)"
  if (/^([)]|nhờ)$/.test(joint[0]!) && last === '(') return alike && context.tokens[right.next]?.text === ')';
  // "tăng 3 bậc và 2,5 điểm": of two things
  if (said === 'và' && (right.kind === 'rank' || !/percent|ratio/.test(left.kind + right.kind))) return true;
  // "khai khoáng tăng 15%, chế biến 8,8%": the verb is left out
  if (alike && NAMES.test(said) && !LEVELS.test(said) && context.tokens[right.next]?.kind !== 'word')
    return true;
  if (left.kind !== right.kind || joint.includes(')') || (last !== ',' && last !== 'và')) return false;
  // "có thêm 167.000 tài khoản, 102 triệu lượt truy cập": a new thing is listed
  if (last === ',' && left.number.scale !== right.number.scale) return false;
  // "lần lượt mất 4% và 7% thuê bao"
  const inTurn = joint.length === 1 && context.tokens[left.first - 2]!.text === 'lượt';
  if (left.kind === 'percent' && !inTurn && isOfNoun(context, right) !== isOfNoun(context, left))
    return false;
  return joint.length === 1 || CONCERNS.has(context.tokens[left.next]);
}

// "45% hồ sơ": a share of something, not a rate
function isOfNoun(context: Context, { next }: Draft): boolean {
  return !!readNoun(context, next);
}

function headingOf({ tokens, sentences }: Context, { first, kind }: Draft): Change | undefined {
  if (kind !== 'percent') return undefined;
  let { start } = sentences[first]!;
  // the items of a list stand under the line that leads to them
  while (start && first - start < LONGEST_LIST && BULLETS.has(tokens[start]))
    start = sentences[start - 1]!.line;
  const heading = growth.at(tokens, start);
  if (!heading) return undefined;
  for (let at = start; at < Math.min(first, start + LONGEST_HEADING) && tokens[at]!.kind !== 'break'; at++)
    if (tokens[at]!.text === ':')
      return { direction: heading.value, ...spanOf(tokens, start, start + heading.length) };
  return undefined;
}
