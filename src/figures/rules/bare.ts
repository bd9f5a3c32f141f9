import { phraseSet } from '../../text/phrases.ts';
import { before as approximations } from '../../text/words/approximations.ts';
import type { Rule } from '../rule.ts';

const cues = phraseSet(`
  là, đạt, có, còn, tăng, giảm, thêm, lên, xuống, đến, tới, được, gồm, nhận, thành, mức, bằng, từ, lần lượt, cả, mốc, ước, chỉ, cho, bỏ, xong, trong số, tổng số, con số, tổng cộng, lên đến, lên tới, với, tương ứng, và
`);

/** A number whose noun stands elsewhere: `nâng tổng lên 4.662`, `trên 7 triệu`, `5.465`. */
export const bare: Rule = {
  name: 'bare',
  read({ first, last, scale, of, value }, { tokens }) {
    const written = tokens[first]!.text;
    const large = scale > 1 || /^\d{1,3}[.,]\d{3}/.test(written);
    if (tokens[last + 1]?.text === '.' && /^\d+$/.test(tokens[last + 2]?.text ?? '')) return undefined;
    const cue = cues.before(tokens, first) || approximations.before(tokens, first);
    if (of === undefined && !large && !(cue && value > 1)) return undefined;
    return { kind: of === undefined ? 'count' : 'ratio' };
  },
};
