import type { Figure } from '../figures/figure.ts';
import { isAmount } from './amount.ts';
import type { Article } from './article.ts';
import type { Parts } from './divisions.ts';

// "- ", "+ ", "• ", "1. ", "a) "
const BULLET = /^\s*(?:[-–—+•*●▪]|\d{1,2}[.)]|[a-zđ]\))\s/u;
const [LEAST, MOST] = [2, 30];
// what may stand between a whole and the lines of its parts
const REST_OF_LINE = 90;

/** The line of the text that an offset stands in. */
function lineAt(text: string, offset: number): { from: number; to: number } {
  const to = text.indexOf('\n', offset);
  return { from: text.lastIndexOf('\n', offset - 1) + 1, to: to < 0 ? text.length : to };
}

// " giải: " | " tỷ đồng, trong đó: " | " trường học, bao gồm:"
const OPENS = /^[^.;:\d]{0,80}:? *$/;
// a part of a sum of money is told by its source
const SOURCE = /(?:ngân sách|vốn|nguồn|kinh phí|xã hội hóa|đóng góp|tài trợ|ODA)/i;

/** `15 giải:`, and below it, line by line, `- 1 giải Nhất`, `- 2 giải Nhì`: the first number of each line is a part. */
export function listedBelow(article: Article, index: number): Parts | undefined {
  const { text, figures, said } = article;
  const [whole, next] = [figures[index]!, figures[index + 1]];
  if (!next || !text.slice(whole.end, Math.min(next.start, whole.end + REST_OF_LINE)).includes('\n'))
    return undefined;
  const line = lineAt(text, whole.start);
  const rest = said(whole.end, line.to) || ' ';
  if (!OPENS.test(rest)) return undefined;
  const opening = `${said(Math.max(line.from, whole.start - 40), whole.start)}|${rest}`;
  const divides = /gồm|chia (?:thành|làm|ra)|cơ cấu/.test(opening);
  const among = /trong đó/.test(rest);
  if (!divides && !rest.includes(':')) return undefined;
  const found = partsBelow(article, index, line.to + 1);
  if (!found) return undefined;
  const complete =
    divides || (among && whole.kind === 'money' && found.labels.every((label) => SOURCE.test(label)));
  return { members: found.members, complete, apart: complete || !among };
}

/** The parts told in the lines with bullets from an offset on, and what stands before their numbers. */
function partsBelow({ text, figures }: Article, index: number, from: number) {
  const whole = figures[index]!;
  const members: number[] = [];
  const labels: string[] = [];
  let next = index + 1;
  for (let start = from; start < text.length && members.length < MOST; ) {
    const { to } = lineAt(text, start);
    const line = text.slice(start, to);
    if (line.trim() !== '') {
      if (!BULLET.test(line)) break;
      const part = figures[next];
      if (!part || part.start >= to || !isPart(part, line, whole)) return undefined;
      members.push(next);
      labels.push(text.slice(start, part.start));
    }
    while (next < figures.length && figures[next]!.start < to) next++;
    start = to + 1;
  }
  return members.length >= LEAST ? { members, labels } : undefined;
}

function isPart(part: Figure, line: string, whole: Figure): boolean {
  // the bullet of "+ 10 trường" is read as a rise
  const one = line.trimStart().startsWith('+') ? { ...part, role: 'level' as const } : part;
  if (!isAmount(one) || part.kind !== whole.kind || part.value >= whole.value) return false;
  if (part.kind !== 'count') return part.unit === whole.unit;
  // "28 trường học": "10 trường mầm non", "11 trường tiểu học"
  return !part.unit || part.unit.split(' ')[0] === whole.unit?.split(' ')[0];
}

// "Tổng cộng: " | "Cộng " | "Tổng số tài khoản: "
const TOTAL =
  /^\s*(?:[-–—+•*●▪]\s*)?(?:tổng(?: cộng| số| kinh phí)?|cộng)(?: [^.,;:\d]{0,30})?:? *(?:là )?$/i;

const LONGEST_LABEL = 60;

/** `- Xã A: 1.250 tài khoản`, `- Xã B: 980 tài khoản`, and below them `Tổng cộng: 2.230 tài khoản`. */
export function addedAbove({ text, figures }: Article, index: number): Parts | undefined {
  const whole = figures[index]!;
  if (!text.slice(Math.max(0, whole.start - LONGEST_LABEL), whole.start).includes('\n')) return undefined;
  let { from } = lineAt(text, whole.start);
  if (!isAmount(whole) || !TOTAL.test(text.slice(from, whole.start).normalize('NFC'))) return undefined;
  const members: number[] = [];
  for (let at = index - 1; at >= 0 && members.length < MOST; at--) {
    const part = figures[at]!;
    const line = lineAt(text, part.start);
    if (line.to !== from - 1 || (at > 0 && figures[at - 1]!.start >= line.from)) break;
    const content = text.slice(line.from, line.to);
    if (!(BULLET.test(content) || content.includes(':')) || !isPart(part, content, whole)) break;
    members.unshift(at);
    from = line.from;
  }
  return members.length >= LEAST ? { members, complete: true } : undefined;
}
