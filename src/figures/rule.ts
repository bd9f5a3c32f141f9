import type { Context } from './context.ts';
import type { Figure, PartName, Span } from './figure.ts';
import type { NumberPhrase } from './number/phrase.ts';

/**
 * A figure in the making, which steps change in place: offsets of its parts are those of the folded text, tokens those of the context.
 * What is not known yet is undefined, so that all drafts are of one shape, which is fast.
 */
export interface Draft extends Pick<Figure, 'value' | 'kind' | 'approximation' | 'role' | 'rules'> {
  upper: number | undefined;
  of: number | undefined;
  unit: string | undefined;
  direction: Figure['direction'] | undefined;
  timePeriod: string | undefined;
  refArea: string | undefined;
  parts: Record<Exclude<PartName, 'number'>, Span | undefined>;
  /** The number it was read from. */
  number: NumberPhrase;
  /** Its first and last token: the number with its scale word, percent or currency sign. */
  first: number;
  last: number;
  /** Its first token, or that of the word that bounds it: `hơn` of `hơn 48 triệu`. */
  lead: number;
  /** The token after it and its unit. */
  next: number;
}

/**
 * A reason why a number is no figure: a date, a legal number, a page counter.
 *
 * @param leftOut the number before it, where that was no figure
 */
export type Exclusion = (context: Context, number: NumberPhrase, leftOut?: NumberPhrase) => boolean;

/** What a rule read. */
export interface Reading {
  kind: Figure['kind'];
  /** Absent where the text leaves the counted thing unsaid. */
  unit?: string | undefined;
  /** What the unit multiplies: 1e6 where the head of a table says `triệu đồng`; else 1. */
  scale?: number;
  /** Tokens of the unit, first and last. */
  unitTokens?: readonly [first: number, last: number] | undefined;
  /** First and last token of the figure, where they go beyond the number: `53 tỷ USD`, `$40`. */
  first?: number;
  last?: number;
}

/** Reads a number as a figure of one kind; undefined where it is none. Never throws. */
export type Rule = (context: Context, number: NumberPhrase) => Reading | undefined;

/** Settles what the rules read: drops, joins, completes. Changes the drafts it is given. Never throws. */
export type Step = (context: Context, figures: Draft[]) => Draft[];
