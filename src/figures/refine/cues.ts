import { wordSet } from '../../text/phrases.ts';
import { demands, planBases, targets } from '../../text/words/roles.ts';
import type { Context } from '../context.ts';
import type { Span } from '../figure.ts';
import { spanAt } from '../within.ts';
import { turnsToDone } from './done.ts';

/** What words before a place in its sentence make of the numbers there. */
export interface Cues {
  /** The words that aim at something: `phấn đấu`, `mục tiêu`. */
  target?: Span | undefined;
  /** Those that ask for it: `yêu cầu`, `bảo đảm`. */
  demand?: Span | undefined;
  /** Only said to come (`sẽ`), and no number yet: it does not go past a comma. */
  bare?: true;
  /** A noun (`mục tiêu`) with no number, colon or verb yet: it does not go past a comma either. */
  noun?: true;
  /** The target holds past a semicolon, since a colon followed it. */
  opened: boolean;
}

/**
 * Walks a text once, from the start to each place asked for, in order.
 * What stands in brackets that are closed counts no more; `đã`, `đến nay` end a target; a sentence begins anew.
 */
export function walkCues(context: Context): (to: number) => Cues {
  const { tokens, sentences } = context;
  let at = 0;
  let cues: Cues = { opened: false };
  let outer: Cues[] = [];
  return (to) => {
    const start = sentences.startOf(to);
    if (start >= at) {
      at = start;
      cues = { opened: false };
      outer = [];
    }
    for (; at < to; at++) {
      const word = tokens[at]!.text;
      if (word === '(') outer.push(cues);
      else if (word === ')') cues = outer.pop() ?? cues;
      else cues = after(cues, at, context);
    }
    return cues;
  };
}

const NOUNS = new Set([
  'mục tiêu',
  'chỉ tiêu',
  'hướng tới',
  'hướng đến',
  'theo hướng',
  'đề ra',
  'kỳ vọng',
  'quyết tâm',
]);

function after(cues: Cues, at: number, context: Context): Cues {
  const { tokens } = context;
  const word = tokens[at]!.text;
  // "với mục tiêu phục vụ người dân, tỉnh có 5.000 …": nothing was aimed at by a number
  if (cues.noun && word === ',') return { opened: false };
  if (cues.noun && (tokens[at]!.kind === 'number' || word === ':' || word === 'đạt' || word === 'là'))
    return after({ target: cues.target, opened: cues.opened }, at, context);
  if (word === ':' && cues.target) return { ...cues, opened: true };
  // "giá sẽ còn tăng, 30% lo mất việc"
  if (cues.bare && word === ',') return { opened: false };
  if (cues.bare && tokens[at]!.kind === 'number') return { target: cues.target, opened: cues.opened };
  if (word === ';' && !cues.opened) return cues.target || cues.demand ? { opened: false } : cues;
  if (turnsToDone(tokens, at)) return { opened: false };
  const target = targets.before(tokens, at + 1);
  if (target && isCue(at + 1 - target.length, target.value, context))
    return {
      target: spanOf(at + 1, target.length, context),
      ...(target.value === 'sẽ' && { bare: true as const }),
      ...(NOUNS.has(target.value) && { noun: true as const }),
      opened: false,
    };
  const demand = demands.before(tokens, at + 1);
  return demand ? { ...cues, demand: spanOf(at + 1, demand.length, context) } : cues;
}

export function spanOf(end: number, length: number, { tokens }: Context): Span {
  return { start: tokens[end - length]!.start, end: tokens[end - 1]!.end };
}

// "bằng 50% kế hoạch", "22 mục tiêu", "vượt chỉ tiêu": told against a plan
const AGAINST = wordSet('vượt, hơn, thành, bằng, với, các, những, nhiều, đạt, hiện, số, từng, theo');

function isCue(at: number, phrase: string, { tokens, times }: Context): boolean {
  if (!planBases.at(tokens, at) && phrase !== 'quy hoạch') return true;
  const word = tokens[at - 1];
  if (!word) return true;
  const counted = word.kind === 'number' && !spanAt(times, at - 1);
  return !AGAINST.has(word.text) && word.text !== '%' && !counted;
}
