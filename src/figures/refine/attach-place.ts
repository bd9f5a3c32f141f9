import { toOutline } from '../outline.ts';
import { findPlaces } from '../place/find.ts';
import { placeFigures } from '../place/govern.ts';
import { homeOf } from '../place/home.ts';
import type { Step } from '../rule.ts';

/** Gives each figure the place it speaks of: named by it, before it, or the place the text is about. */
export const attachPlace: Step = {
  name: 'attach-place',
  settle(figures, { tokens, folded, sentences, area }) {
    const lines = toOutline(tokens, folded.text);
    const mentions = findPlaces({ tokens, text: folded.text });
    const home = homeOf(mentions, lines, figures[0] ? sentences.endOf(figures[0].first) : 0, area);
    const placed = placeFigures({ tokens, lines, mentions, figures, home });
    for (const [index, figure] of figures.entries()) {
      const { code, mention, from } = placed[index]!;
      if (!code) continue;
      figure.refArea = code;
      if (mention) figure.parts.refArea = { start: mention.start, end: mention.end };
      figure.rules.push(`attach-place:${from}`);
    }
    return figures;
  },
};
