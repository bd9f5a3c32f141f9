import type { Tokens } from '../../text/tokens.ts';
import type { Span } from '../figure.ts';
import type { CalendarDate, Dates } from './calendar.ts';

/**
 * What a time expression does in its sentence.
 * - `period` an interval something happens in or holds for: `6 tháng đầu năm 2023`, `năm 2022`, `giai đoạn 2021-2025`
 * - `asOf` a state reached by then, open at the left: `đến hết quý I`, `tính đến 30/6`, `đến nay`, `hiện nay`
 * - `since` open at the right: `từ ngày 1/1/2023`, `kể từ giữa năm 2024`
 * - `base` what a change is measured against: `so với cùng kỳ năm 2022`, `cùng kỳ`
 * - `name` part of a name: `kế hoạch năm 2024`, `Quyết định 442/QĐ-TTg ngày 30/3/2022`, a dateline
 * - `duration` a length of time: `2 năm qua`, `sau 3 tháng`
 * - `clock` a time of day: `7 giờ 30'`, `16:08`, `24/7`
 */
export type TimeSort = 'period' | 'asOf' | 'since' | 'base' | 'name' | 'duration' | 'clock';

/** A time expression found in the text; offsets are those of the folded text. No number within it is a figure. */
export interface TimeExpression extends Span {
  /** Its tokens, half open, prepositions included. */
  from: number;
  to: number;
  sort: TimeSort;
  /** ISO 8601 interval, `..` where open; absent where the text leaves it unsaid (`cùng kỳ`, `sau 3 năm`). */
  interval?: string | undefined;
}

/** What a reader makes of some tokens, before their surroundings are looked at. */
export interface Reading extends Dates {
  /** Where the words alone decide it. */
  sort?: TimeSort | undefined;
  /** Made of two dates: a `từ` before it opens it, and does not leave it open. */
  joined?: true | undefined;
  /** The last time of this length is meant: `trong tháng`; with dates, the one before it: `tháng trước`, which they are if none was told. */
  again?: 'tuần' | 'tháng' | 'quý' | 'năm' | undefined;
}

/** A reading of the tokens from `from` to `to`, half open. */
export interface Found extends Reading {
  from: number;
  to: number;
}

/** A text that is read for times. */
export interface Source {
  /** Folded, in lower case. */
  text: string;
  tokens: Tokens;
  /** Publication, at its precision. */
  published?: CalendarDate | undefined;
}

/** What the words before an expression make of it, and the first token they take up. */
export interface Frame {
  sort: TimeSort;
  from: number;
}
