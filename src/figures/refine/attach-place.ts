import { findPlaces } from '../place/find.ts';
import { placeFigures } from '../place/govern.ts';
import { homeOf } from '../place/home.ts';
import { LEVELS, type PlaceMention } from '../place/mention.ts';
import type { Step } from '../rule.ts';

/** What a figure's rules say of where its place was found. */
const BY = { after: 'attach-place:after', before: 'attach-place:before', home: 'attach-place:home' } as const;

/** Gives each figure the place it speaks of: named by it, before it, or the place the text is about. */
export const attachPlace: Step = {
  name: 'attach-place',
  settle(figures, { tokens, folded, sentences, lines, area }) {
    const mentions = findPlaces({ tokens, text: folded.text });
    const title = lines.find(({ kind }) => kind === 'title');
    const opening = figures.find(({ first }) => !title || first >= title.to);
    const home = homeOf(mentions, lines, opening ? sentences.endOf(opening.first) : 0, area);
    const placed = placeFigures({
      tokens,
      lines,
      sentences,
      mentions: withinHome(mentions, home),
      figures,
      home,
    });
    figures.forEach((figure, index) => {
      const { code, mention, from } = placed[index]!;
      if (!code) return;
      figure.refArea = code;
      if (mention) figure.parts.refArea = mention;
      figure.rules.push(BY[from]);
    });
    return figures;
  },
};

/** Capital names alone are places of a province's or district's text; elsewhere they may be companies and people. */
function withinHome(mentions: PlaceMention[], home: string): PlaceMention[] {
  if (home === 'VN') return mentions.filter(({ bare }) => !bare);
  const level = home.startsWith('VN-') ? LEVELS.district : LEVELS.commune;
  return mentions.map((mention) => (mention.bare ? { ...mention, level } : mention));
}
