import { titleOf } from '../outline.ts';
import { findPlaces } from '../place/find.ts';
import { placeFigures } from '../place/govern.ts';
import { type Home, homeOf } from '../place/home.ts';
import { COUNTRY, type PlaceMention, PROVINCE } from '../place/mention.ts';
import type { Step } from '../rule.ts';

/** Gives each figure the place it speaks of: named by it, before it, or the place the text is about. */
export const attachPlace: Step = (context, figures) => {
  const { tokens, sentences, folded, lines, area } = context;
  const found = findPlaces(context);
  const title = titleOf(lines);
  const opening = figures.find(({ first }) => !title || first >= title.to);
  const home = homeOf(found, title, opening ? sentences[opening.first]!.end : 0, area);
  const mentions = withinHome(found, home, folded.text);
  const placings = placeFigures({ tokens, lines, sentences, mentions, figures, home });
  for (let k = 0; k < figures.length; k++) {
    const { from, code, mention } = placings[k]!;
    if (!code) continue;
    const figure = figures[k]!;
    figure.refArea = code;
    if (mention) figure.parts.refArea = mention;
    // where its place was found
    figure.rules.push(`attach-place:${from}`);
  }
  return figures;
};

const isSure = ({ bare }: PlaceMention) => !bare;

/** Capital names alone are places of a province's or district's text; elsewhere they may be companies and people. */
function withinHome(mentions: PlaceMention[], home: Home, text: string): PlaceMention[] {
  if (home.level === COUNTRY) return mentions.filter(isSure);
  for (const mention of mentions) {
    // "Sơn La" in a text about the ward of that name
    if (text.slice(mention.start, mention.end) === home.code) Object.assign(mention, home);
    else if (mention.bare) mention.level = Math.min(home.level, PROVINCE) - 1;
  }
  return mentions;
}
