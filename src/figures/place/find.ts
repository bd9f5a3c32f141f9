import { heads } from '../../text/phrases.ts';
import { agency } from './agency.ts';
import { bareName } from './bare.ts';
import { byName } from './by-name.ts';
import { KINDS, ofKind } from './kinds.ts';
import { LEVELS, type PlaceMention } from './mention.ts';
import { NAMES } from './names.ts';
import { others, SEVERAL } from './others.ts';
import { again, type Known } from './proper.ts';
import { markRows } from './rows.ts';
import { isVenue } from './venue.ts';
import { comparisonOf, isCapital, type Written } from './written.ts';

/** What the mention of a place may begin with, if it is in small letters. */
const HEADS = heads(() => [...NAMES.heads(), ...KINDS.heads(), ...SEVERAL.heads()]);

/** Finds the places a text names, in order, none within another. */
export function findPlaces(written: Written): PlaceMention[] {
  const { tokens, text } = written;
  const mentions: PlaceMention[] = [];
  const known: Known = { names: new Map() };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    const begins = HEADS.has(token) || (token.kind === 'word' && isCapital(text, token));
    const mention = begins ? mentionAt(written, at, known) : undefined;
    if (mention) mentions.push(mention);
    at = mention ? mention.to : at + 1;
  }
  for (const mention of mentions)
    if (isCompared(mention, written) || isVenue(mention, written)) mention.aside = true;
  return markRows(mentions, tokens);
}

function mentionAt(written: Written, at: number, known: Known): PlaceMention | undefined {
  return (
    agency(written, at) ??
    others(written, at) ??
    byName(written, at) ??
    again(written, at, known) ??
    ofKind(written, at, known) ??
    bareName(written, at, known)
  );
}

/** Compared with or passed, not spoken of; but "trên cả nước", "trên thế giới" is there, not above. */
function isCompared({ from, level }: PlaceMention, { tokens }: Written): boolean {
  const at = comparisonOf(tokens, from);
  return at >= 0 && !(at === from - 1 && level >= LEVELS.region && tokens[at]!.text === 'trên');
}
