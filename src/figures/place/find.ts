import { phraseSet, words } from '../../text/phrases.ts';
import type { Context } from '../context.ts';
import { agency } from './agency.ts';
import { bareName } from './bare.ts';
import { byName } from './by-name.ts';
import { KINDS, ofKind } from './kinds.ts';
import { type PlaceMention, PROVINCE, REGION } from './mention.ts';
import { NAMES } from './names.ts';
import { again } from './proper.ts';
import { isAlone, markRows } from './rows.ts';
import { comparisonOf, holds, type Written } from './written.ts';

const FARTHEST = 5;

/** The longest address. */
const ADDRESS = 12;

// "Ông Nam, trú tại xã Tân Lập, huyện Mộc Châu, hỏi: …": where who asks lives, not of whom the answer is
const ASKING = phraseSet('hỏi :, ) hỏi');
const LETTERS = phraseSet('hỏi :, câu hỏi, bạn đọc');

// "về phường Lào Cai còn 50 km": the end of a road
const TOWARDS = words('về ra lên xuống đến tới');
const LENGTHS = phraseSet('km, cây số');

// "trong đó Sơn La", "riêng tỉnh Sơn La"; a cell, or a line of its own, stands apart too
const APART = words('đó riêng |');

/** Finds the places a text names, in order, none within another. */
export function findPlaces(context: Context): PlaceMention[] {
  const { tokens } = context;
  const { text } = context.folded;
  const mentions: PlaceMention[] = [];
  const written: Written = { context, tokens, text, names: new Map(), line: 0, last: undefined };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    if (token.kind === 'break') written.line = at + 1;
    const begins =
      NAMES.begins.has(token) || KINDS.begins.has(token) || (token.kind === 'word' && token.capital);
    const mention = begins ? mentionAt(written, at) : undefined;
    if (mention) mentions.push(inPlace(written, mention));
    at = mention ? mention.to : at + 1;
  }
  return markRows(tokens, mentions);
}

function mentionAt(written: Written, at: number): PlaceMention | undefined {
  return (
    agency(written, at) ??
    byName(written, at) ??
    again(written, at) ??
    ofKind(written, at) ??
    bareName(written, at)
  );
}

/** Marks what is compared with or passed, not spoken of, and what is a table's. */
function inPlace({ tokens, line }: Written, mention: PlaceMention): PlaceMention {
  const { from, to, level } = mention;
  const at = comparisonOf(tokens, from);
  mention.aside ||= !!LETTERS.at(tokens, line) || holds(tokens, ASKING, to, to + ADDRESS);
  // "trên cả nước" is there, not above
  mention.aside ||= at >= 0 && !(at === from - 1 && level >= REGION && tokens[at]!.text === 'trên');
  mention.aside ||= TOWARDS.has(tokens[from - 1]) && holds(tokens, LENGTHS, to, to + FARTHEST);
  // "Hà Nội, 15/01/2026 – Tập đoàn …"
  mention.aside ||=
    from === line &&
    level === PROVINCE &&
    tokens[to]?.text === ',' &&
    (tokens[to + 1]?.kind === 'number' || tokens[to + 1]?.text === 'ngày');
  mention.apart = tokens[to]?.text === '|' || APART.has(tokens[from - 1]) || isAlone(tokens, line, mention);
  return mention;
}
