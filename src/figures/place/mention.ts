import { endOf, type Tokens } from '../../text/tokens.ts';
import type { Span } from '../figure.ts';

// how large a place is; a count of communes needs a place larger than a commune
export const VILLAGE = 1;
export const COMMUNE = 2;
export const DISTRICT = 3;
/** `thành phố` alone: a district or a province. */
export const CITY = 3.5;
export const PROVINCE = 4;
export const REGION = 5;
export const COUNTRY = 6;
export const WORLD = 7;
export type Level = number;

/** A place named in the text; offsets are those of the folded text. */
export interface PlaceMention extends Span {
  /** Its tokens, half open. */
  from: number;
  to: number;
  level: Level;
  /** `VN`, `VN-HN`, or the name of another place; absent for `tỉnh`, `toàn huyện` until it is known which. */
  code: string | undefined;
  /** A central agency, or something national: it gives way to a place that is named. */
  weak: boolean;
  /** A ministry that does something: the country's for its sentence, whatever the text is about. */
  agency: boolean;
  /** Only compared with, or passed: `cách thị trấn …`, `cao hơn cả nước`. */
  aside: boolean;
  /** The larger place in which the one before it lies: `huyện Lục Ngạn, tỉnh Bắc Giang`. */
  around: boolean;
  /** A capital name alone, with what it does or has after it: a place only where the text is about a part of the country. */
  bare: boolean;
  /** A cell of a table, or set apart from what was said (`riêng Sơn La`): not what the text is about. */
  apart: boolean;
  /** One of several that stand together: `Đà Nẵng, Huế và Bắc Ninh`. */
  listed: boolean;
}

/** A mention from token `from` to `to`: all are made here, of one shape, which is fast. */
export function mentionOf(
  tokens: Tokens,
  from: number,
  to: number,
  level: Level,
  code?: string,
): PlaceMention {
  return {
    start: tokens.starts[from]!,
    end: endOf(tokens, to - 1),
    from,
    to,
    level,
    code,
    weak: false,
    agency: false,
    aside: false,
    around: false,
    bare: false,
    apart: false,
    listed: false,
  };
}

/** Where a figure is, and what says so. */
export interface Placing {
  code?: string | undefined;
  mention?: PlaceMention | undefined;
  /** `after` the figure, `before` it, or the text's own place. */
  from: 'after' | 'before' | 'home';
}

export function toPlacing(mention: PlaceMention, from: Placing['from']): Placing {
  return { code: mention.code, mention, from };
}
