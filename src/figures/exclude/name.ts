import { counting, naming, namingAlone } from '../../text/words/names.ts';
import type { Context } from '../context.ts';
import { readNoun } from '../noun.ts';
import type { NumberPhrase } from '../number/phrase.ts';
import type { Exclusion } from '../rule.ts';

/** Numbers that name: `Đề án 06`, `Nghị quyết 57`, `mức độ 3, 4`, `Quận 1`, `Covid-19`. */
export const name: Exclusion = {
  name: 'name',
  excludes(number, context) {
    if (!canName(number, context)) return false;
    const { tokens } = context;
    if (counting.before(tokens, number.first)) return false;
    if (naming.before(tokens, number.first)) return true;
    return namingAlone.before(tokens, number.first) !== undefined && !readNoun(context, number.last + 1);
  },
};

// small whole numbers in digits, not "1.522" or "48 triệu"; a percent sign makes it a figure
function canName({ value, scale, spelled, first, last, of }: NumberPhrase, { tokens }: Context): boolean {
  const text = tokens[first]!.text;
  return (
    !spelled &&
    scale === 1 &&
    value < 10000 &&
    of === undefined &&
    !/^\d{1,3}[.,]\d{3}/.test(text) &&
    tokens[last + 1]?.text !== '%'
  );
}
