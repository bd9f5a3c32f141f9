import { endOf } from '../../text/tokens.ts';
import type { Found, Source } from './expression.ts';

const REACH = 80;

// the line around a date `@`: "Thứ Hai, 07/10/2024", "19/10/2021 15:14", "07/10/2024 - Sở …" | "Ngày đăng: 13/07/2023 - Lượt xem: 58"
// | "Sở …, 13/07/2023 - 15:14"
const DATELINE =
  /^ *(?:(?:thứ|chủ) [^ ]+ *@|@ *(?:\d\d?(?!\d)|-|$))|^.{0,40}(?:ngày (?:đăng|tạo|viết)|cập nhật|đăng (?:ngày|lúc)|xuất bản).{0,40}@|^.{0,40}@ *[-,|(]? *\d\d? *[:h].{0,25}$/;

/** Whether a date stands in a line that says when the page was made. */
export function isDateline({ tokens, text }: Source, { from, start, end, to }: Found): boolean {
  const [at, after] = [tokens.starts[from]!, endOf(tokens, to - 1)];
  if (!start?.d || start !== end || !/\d{4}/.test(text.slice(at, after))) return false;
  const before = text.slice(Math.max(0, at - REACH), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return DATELINE.test(`${line}@${text.slice(after, after + REACH).split('\n', 1)}`);
}
