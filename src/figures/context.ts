import { type Folded, fold } from '../text/fold.ts';
import { type Tokens, tokenizeText } from '../text/tokens.ts';
import { type NumberPhrase, readNumbers } from './number/phrase.ts';
import { type Line, toOutline } from './outline.ts';
import type { Reading } from './rule.ts';
import { type Sentence, toSentences } from './sentence.ts';
import type { Heads } from './table.ts';
import type { TimeExpression } from './time/expression.ts';
import { findTimes } from './time/find.ts';

export interface ExtractOptions {
  /** Day, month or year of publication, ISO 8601: what `đến nay` and `6 tháng đầu năm` are counted from. */
  publishedAt?: string;
  /** The article's own province (`VN-HN`), for `tỉnh`, `trên địa bàn` and figures that name no place. */
  area?: string;
}

/** What every rule and step may look at. Offsets are those of the folded text. */
export interface Context {
  publishedAt: string | undefined;
  area: string | undefined;
  folded: Folded;
  tokens: Tokens;
  numbers: NumberPhrase[];
  /** By token, the one it stands in. */
  sentences: readonly Sentence[];
  /** The lines that hold anything, in order. */
  lines: Line[];
  /** Time expressions, in order, none within another: no number in one is a figure. */
  times: TimeExpression[];
  /** By token, the one that holds it. */
  timeAt: readonly (TimeExpression | undefined)[];
  /** What lines say of the unit of the rows under them, by their first token: found once, asked for each cell. */
  units: Map<number, Reading | undefined>;
  /** The heads of columns, likewise. */
  heads: Heads;
}

export function toContext(text: string, { publishedAt, area }: ExtractOptions): Context {
  const folded = fold(text);
  const tokens = tokenizeText(folded.lower, folded.text);
  const times = findTimes({ text: folded.lower, tokens, publishedAt });
  const timeAt = new Array<TimeExpression | undefined>(tokens.length);
  for (const time of times) timeAt.fill(time, time.from, time.to);
  return {
    publishedAt,
    area,
    folded,
    tokens,
    numbers: readNumbers(tokens),
    sentences: toSentences(tokens),
    lines: toOutline(tokens),
    times,
    timeAt,
    units: new Map(),
    heads: new Map(),
  };
}
