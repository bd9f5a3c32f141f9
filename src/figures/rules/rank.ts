import { phraseSet, wordSet } from '../../text/phrases.ts';
import { arenas } from '../../text/words/places.ts';
import type { Rule } from '../rule.ts';

const PLACES = wordSet('hạng, bậc');
const before = phraseSet(`
  thứ, hạng, xếp hạng, hạng thứ, vị trí, vị trí thứ, xếp thứ, đứng thứ, ở bậc, bậc, thứ hạng, xếp vị trí, đứng vị trí, ở vị trí, top, xếp, đứng, thứ bậc, vị trí số, xếp ở vị trí, hạng là, xếp hạng là
`);

/** `xếp thứ 12/63`, `hạng 8`, `vị trí 86/193`; as a change `tăng 4 hạng`, `lên 5 bậc`. */
export const rank: Rule = {
  name: 'rank',
  read(number, { tokens }) {
    const { first, last, scale, value, of } = number;
    const next = tokens[last + 1]?.text ?? '';
    if (PLACES.has(next) && tokens[last + 2]?.text !== 'học')
      return { kind: 'rank', unit: next, unitTokens: [last + 1, last + 1] };
    const ranked =
      before.before(tokens, first) ?? (of === undefined ? undefined : arenas.at(tokens, last + 1));
    return scale === 1 && Number.isInteger(value) && ranked ? { kind: 'rank' } : undefined;
  },
};
