import { phraseSet } from '../../text/phrases.ts';
import { planBases, targets } from '../../text/words/roles.ts';
import type { Context } from '../context.ts';
import type { Draft, Step } from '../rule.ts';

const REACH = 8;

const earlier = phraseSet('ban đầu, từ, lúc đầu, mức cũ, cùng kỳ, năm ngoái|đầu, trước');

/** `gấp 3 lần` against an earlier time is a rise; against something else (`gấp 1,7 lần bình quân ASEAN`) a level. */
export const markMultiples: Step = (context, figures) => {
  for (const figure of figures) {
    if (figure.kind !== 'multiple' || figure.role !== 'level' || !isAgainstEarlier(context, figure)) continue;
    figure.role = 'change';
    figure.direction = 'increase';
  }
  return figures;
};

// "gấp 3 lần cùng kỳ"; "So với năm đầu, đơn hàng nhiều gấp ba lần"
function isAgainstEarlier(context: Context, { first, next }: Draft): boolean {
  const { tokens, sentences, timeAt } = context;
  const start = sentences[first]!.start;
  const from = tokens[start]!.text === 'so' ? start : next;
  const end = Math.min(sentences[first]!.end, from + REACH);
  for (let at = from; at < end; at++) {
    // "gấp 7 lần chỉ tiêu ban đầu"
    if (/^[,;]$/.test(tokens[at]!.text) || (planBases.at(tokens, at) ?? targets.at(tokens, at))) return false;
    const time = timeAt[at];
    const year = /^20\d\d$/.test(tokens[at]!.text);
    if (year || (time && time.sort !== 'asOf' && time.sort !== 'clock') || earlier.at(tokens, at))
      return true;
  }
  // "Năm 2020 thôn có 3 máy thì nay gấp 6 lần", "Đến nay là 66 triệu đồng, gấp 5,5 lần"
  return tokens[next]?.kind !== 'word' && tokens.slice(start, first).some(({ text }) => text === 'nay');
}
