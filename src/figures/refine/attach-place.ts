import { findPlaces } from '../place/find.ts';
import { placeFigures } from '../place/govern.ts';
import { homeOf } from '../place/home.ts';
import { COMMUNE, DISTRICT, type PlaceMention } from '../place/mention.ts';
import type { Step } from '../rule.ts';

/** What a figure's rules say of where its place was found. */
const BY = { after: 'attach-place:after', before: 'attach-place:before', home: 'attach-place:home' } as const;

/** Gives each figure the place it speaks of: named by it, before it, or the place the text is about. */
export const attachPlace: Step = {
  name: 'attach-place',
  settle(figures, { tokens, folded, sentences, lines, area }) {
    const found = findPlaces(tokens, folded.text);
    const title = lines.find(({ kind }) => kind === 'title');
    const opening = figures.find(({ first }) => !title || first >= title.to);
    const home = area ?? homeOf(found, title, opening ? sentences.endOf(opening.first) : 0);
    const mentions = withinHome(found, home, folded.text);
    const placings = placeFigures({ tokens, lines, sentences, mentions, figures, home });
    figures.forEach((figure, index) => {
      const { code, mention, from } = placings[index]!;
      if (!code) return;
      figure.refArea = code;
      if (mention) figure.parts.refArea = mention;
      figure.rules.push(BY[from]);
    });
    return figures;
  },
};

/** Capital names alone are places of a province's or district's text; elsewhere they may be companies and people. */
function withinHome(mentions: PlaceMention[], home: string, text: string): PlaceMention[] {
  if (home === 'VN') return mentions.filter(({ bare }) => !bare);
  const level = home.startsWith('VN-') ? DISTRICT : COMMUNE;
  for (const mention of mentions) {
    // "Sơn La" in a text about the ward of that name
    const isHome = text.slice(mention.start, mention.end) === home;
    if (isHome) mention.code = home;
    if (isHome || mention.bare) mention.level = level;
  }
  return mentions;
}
