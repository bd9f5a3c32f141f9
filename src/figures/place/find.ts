import { heads, words } from '../../text/phrases.ts';
import { agency } from './agency.ts';
import { byName } from './by-name.ts';
import { deictic, OTHERS, others, UNITS_HERE } from './deictic.ts';
import { smallNames } from './index-of-names.ts';
import type { PlaceMention } from './mention.ts';
import { markRows } from './rows.ts';
import { findSmaller, KINDS, type Known } from './smaller.ts';
import { isVenue } from './venue.ts';
import { isCapital, type Written } from './written.ts';

/** What the mention of a place may begin with, if it is in small letters. */
const HEADS = heads(() => [...smallNames(), ...KINDS.heads(), ...OTHERS.heads(), ...UNITS_HERE.keys()]);

/** Finds the places a text names, in order, none within another. */
export function findPlaces(written: Written): PlaceMention[] {
  const { tokens, text } = written;
  const mentions: PlaceMention[] = [];
  const known: Known = { names: new Map() };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    const mention =
      HEADS.has(token) || (token.kind === 'word' && isCapital(text, token))
        ? mentionAt(written, at, known)
        : undefined;
    if (mention) mentions.push(mention);
    at = mention ? mention.to : at + 1;
  }
  for (const mention of mentions) if (isVenue(mention, written)) mention.aside = true;
  return markRows(mentions, tokens);
}

function mentionAt(written: Written, at: number, known: Known): PlaceMention | undefined {
  return (
    agency(written, at) ??
    others(written, at) ??
    byName(written, at) ??
    deictic(written, at) ??
    smaller(written, at, known)
  );
}

// "thành phố", "thị xã"
const TWO_WORDS = words('thành thị');

function smaller(written: Written, at: number, known: Known): PlaceMention | undefined {
  const mention = findSmaller(written, at, known);
  // "thành phố Hà Nội", "huyện Điện Biên": the name of a province, read when it is reached
  const name = mention && byName(written, at + (TWO_WORDS.has(written.tokens[at]!.text) ? 2 : 1));
  return name?.from === at ? undefined : mention;
}
