import { words } from '../../text/phrases.ts';
import { currencies, leadingCurrencies } from '../../text/words/currencies.ts';
import type { Rule } from '../rule.ts';

// "2 đồng chí", "3 đồng bào", "yên" of "yên tĩnh": no money
const NO_MONEY = words(
  'chủ đều bằng bào thuận tình ý tĩnh hồ nghiệp nai bái tháp tác tâm phạm hành chí loạt thời ruộng minh bộ',
);

/** `53 tỷ USD`, `6.490 tỷ đồng`, `500.000đ`, `5 tr.đ`, `$40 triệu`. */
export const money: Rule = ({ tokens }, { first, last }) => {
  // the full stop of "5 tr.đ"
  const at = tokens[last + 1]?.text === '.' && tokens[last + 2]?.text === 'đ' ? last + 2 : last + 1;
  const sign = currencies.at(tokens, at);
  const end = at - 1 + (sign?.length ?? 0);
  if (sign && !NO_MONEY.has(tokens[end + 1]))
    return { kind: 'money', unit: sign.value, unitTokens: [at, end], last: end };
  const leading = leadingCurrencies.before(tokens, first);
  if (!leading) return undefined;
  const begin = first - leading.length;
  return { kind: 'money', unit: leading.value, unitTokens: [begin, first - 1], first: begin };
};
