import type { Figure } from '../figures/figure.ts';
import { nouns, type Wording } from './wording.ts';
import { phraseWords } from './words.ts';

/**
 * How well the number and what it counts suit an indicator: up to 1 (the very noun),
 * `undefined` where they do not (a percentage is no count of accounts).
 */
export function fitOf(
  { signs, nouns: counted, most }: Wording,
  figure: Figure,
  said: ReadonlySet<number>,
): number | undefined {
  if (most !== undefined && figure.role !== 'change' && figure.value > most) return undefined;
  // "số giao dịch tăng 14%": any quantity may have grown by so much
  const relative = figure.role === 'change' && (figure.kind === 'percent' || figure.kind === 'multiple');
  if (relative) return signs.includes('%') && figure.kind === 'percent' ? 0.6 : 0.3;
  switch (figure.kind) {
    case 'percent':
      return signs.includes('%') ? 0.8 : undefined;
    case 'money':
      return signs.includes(figure.unit === 'VND' ? 'đồng' : (figure.unit ?? '')) ? 0.8 : undefined;
    case 'multiple':
      return signs.includes('lần') ? 0.8 : undefined;
    case 'rank':
      return signs.includes('hạng') ? 0.8 : undefined;
    case 'score':
      return signs.includes('điểm') ? 0.8 : undefined;
    case 'measure':
      return undefined;
    default:
      return countFit(signs, counted, figure, said);
  }
}

/** A number that counts nothing said, and one whose noun was said before. */
const [UNSAID, SAID_BEFORE] = [-0.4, 0.4];

function countFit(
  signs: string[],
  counted: number[],
  { unit, value, of }: Figure,
  said: ReadonlySet<number>,
): number | undefined {
  if (unit === undefined) {
    const index = signs.includes('điểm') && of === undefined && value <= 1 && !Number.isInteger(value);
    if (index || counted.length === 0) return index ? 0.6 : undefined;
    return counted.some((noun) => said.has(noun)) ? SAID_BEFORE : UNSAID;
  }
  const fitting = nounsOf(unit);
  const at = fitting.findIndex((noun) => counted.includes(noun));
  return at === -1 ? undefined : at === 0 ? 0.9 : 0.5;
}

const known = new Map<string, number[]>();

/** The catalog's nouns that a unit begins with, the longest first; those within it, where it is English. */
function nounsOf(unit: string): number[] {
  let found = known.get(unit);
  if (!found) {
    const words = phraseWords(unit);
    // in English the noun comes last: "digital technology enterprises"
    const heads = /^[ -~]+$/.test(unit) ? words.map((_, index) => words.slice(index)) : [words];
    found = heads.flatMap((head) => nouns.prefixes(head).reverse());
    if (known.size < 2000) known.set(unit, found);
  }
  return found;
}

/**
 * Whether the number alone marks an indicator: how many there are in all (`16/28`), or four decimals for a
 * province (`Đà Nẵng 0,8002`). `false` where it speaks against it, `undefined` where it says nothing.
 */
export function isMarked({ of, decimals, area }: Wording, figure: Figure): boolean | undefined {
  if (of && figure.of !== undefined) return of.includes(figure.of);
  if (!decimals || figure.value >= 1) return undefined;
  const written = figure.quote.split(/[.,]/)[1]?.length === decimals;
  return (written && area === 'province' && /^VN-/.test(figure.refArea ?? '')) || undefined;
}
