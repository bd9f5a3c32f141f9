import { compounds, endsNoun, joined, neverCounted } from '../text/words/nouns.ts';
import type { Context } from './context.ts';

/** A counted noun: its words as the text writes them, and its tokens. */
export interface Noun {
  unit: string;
  first: number;
  last: number;
}

const LONGEST = 4;

/**
 * Reads the noun that begins with token `at`: a head and what belongs to it, at most four syllables,
 * never cut inside a word.
 *
 * `tài khoản định danh [điện tử]`, `bộ, ngành`, `xã, phường, thị trấn`, `trạm BTS`, `tỉnh/TP`
 */
export function readNoun(context: Context, at: number): Noun | undefined {
  if (!canBegin(context, at)) return undefined;
  const together = readJoined(context, at);
  if (together !== undefined) return toNoun(context, at, together);
  let last = at - 1;
  let syllables = 0;
  for (;;) {
    const length = wordLength(context, last + 1, syllables > 0);
    if (!length || syllables + length > LONGEST) break;
    last += length;
    syllables += length;
  }
  return last < at ? undefined : toNoun(context, at, last);
}

function toNoun({ tokens, folded }: Context, first: number, last: number): Noun {
  const unit = folded.lower.slice(tokens[first]!.start, tokens[last]!.end).replace(/\s+/g, ' ');
  return { unit, first, last };
}

function canBegin({ tokens, folded }: Context, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (compounds.at(tokens, at) || joined.at(tokens, at)) return true;
  if (neverCounted.has(token.text) || endsNoun.has(token.text)) return false;
  return !isProperName(folded.text.slice(token.start, token.end));
}

/** `Viettel`, `Sơn`: a capital followed by small letters; `BTS`, `CSDL` may be what is counted. */
function isProperName(written: string): boolean {
  return written !== written.toLowerCase() && (written.length === 1 || written !== written.toUpperCase());
}

// how many tokens the word at `at` takes; 0 where the noun ends before it
function wordLength({ tokens, folded }: Context, at: number, within: boolean): number {
  const token = tokens[at];
  if (token?.kind !== 'word') return 0;
  const compound = compounds.at(tokens, at);
  if (compound) return compound.length;
  if (endsNoun.has(token.text) || neverCounted.has(token.text)) return 0;
  return within && isProperName(folded.text.slice(token.start, token.end)) ? 0 : 1;
}

// "bộ, ngành", "xã/phường", "huyện, thị xã, TP": the last token, where there are at least two
function readJoined({ tokens }: Context, at: number): number | undefined {
  const first = joined.at(tokens, at);
  if (!first) return undefined;
  let last = at + first.length - 1;
  let parts = 1;
  for (; parts < 4; parts++) {
    const sign = tokens[last + 1]?.text;
    const next = sign === ',' || sign === '/' ? joined.at(tokens, last + 2) : undefined;
    if (!next) break;
    last += 1 + next.length;
  }
  return parts > 1 ? last : undefined;
}
