import type { Match } from '../text/phrases.ts';
import { endOf, touches } from '../text/tokens.ts';
import {
  compounds,
  grammarWords,
  joined,
  neverCounted,
  qualities,
  things,
  verbs,
} from '../text/words/nouns.ts';
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
  if (together) return toNoun(context, at, together);
  let last = at - 1;
  // "điểm cầu [xã, phường]": what is named together is not cut in two
  for (;;) {
    const length = wordLength(context, last + 1);
    if (!length || (last >= at && (last + length - at >= LONGEST || readJoined(context, last + 1)))) break;
    last += length;
  }
  return last < at ? undefined : toNoun(context, at, last);
}

function toNoun({ tokens, folded }: Context, first: number, last: number): Noun {
  const written = folded.lower.slice(tokens.starts[first], endOf(tokens, last));
  return { unit: written.includes('  ') ? written.replace(/ +/g, ' ') : written, first, last };
}

// the longest known word that begins here
function wordAt({ tokens }: Context, at: number): Match<string> | undefined {
  const [thing, compound] = [things.at(tokens, at), compounds.at(tokens, at)];
  return (thing?.length ?? 0) >= (compound?.length ?? 0) ? thing : compound;
}

function canBegin(context: Context, at: number): boolean {
  const { tokens } = context;
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const verb = verbs.at(tokens, at)?.length ?? 0;
  const thing = Math.max(things.at(tokens, at)?.length ?? 0, joined.at(tokens, at)?.length ?? 0);
  if (thing > 0 && thing >= verb) return true;
  // "35 đăng ký qua mạng": no noun, though others contain it
  if (verb > 0 || qualities.at(tokens, at)) return false;
  if (compounds.at(tokens, at)) return true;
  if (neverCounted.has(token) || grammarWords.has(token)) return false;
  return !isProperName(context, at);
}

/** `Viettel`, `Sơn`: a capital followed by small letters; `BTS`, `CSDL` may be what is counted. */
export function isProperName({ tokens, folded }: Context, at: number): boolean {
  const { text } = tokens[at]!;
  const written = folded.text.slice(tokens.starts[at], endOf(tokens, at));
  return written !== text && (text.length === 1 || written !== written.toUpperCase());
}

// how many tokens the word at `at` takes; 0 where the noun ends before it
function wordLength(context: Context, at: number): number {
  const { tokens } = context;
  const token = tokens[at];
  if (token?.kind !== 'word') return 0;
  const word = wordAt(context, at);
  if (word) return word.length;
  if (grammarWords.has(token) || neverCounted.has(token)) return 0;
  // "Sở KH&CN", "e-invoices"
  const joint = tokens[at + 1]?.text;
  const joins =
    (joint === '&' || joint === '-') &&
    tokens[at + 2]?.kind === 'word' &&
    touches(tokens, at + 1) &&
    touches(tokens, at + 2);
  if (joins) return 3;
  return verbs.at(tokens, at) || isProperName(context, at) ? 0 : 1;
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
