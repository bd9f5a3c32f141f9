import type { Draft } from '../rule.ts';
import { type Placing, PROVINCE } from './mention.ts';
import type { Walk } from './walk.ts';

// Values given place by place, "Hạ Long đạt 61%, Vân Đồn 22%": each place holds for its own, and the sentence for the
// one that it began with.

/** Keeps whose the first figure of a sentence was, and that there was one. */
export function keepSubject(walk: Walk, { from, code, mention }: Placing): void {
  const { subject } = walk;
  if (!walk.told) walk.subject = from === 'after' ? mention : walk.current;
  // "thành phố Hạ Long đạt 61%, huyện Vân Đồn 22%. 3 địa phương …": of neither
  else if (!walk.outer.length && (!code || (mention?.level === subject?.level && code !== subject?.code)))
    walk.subject = undefined;
  walk.told = true;
}

/** Whose the figures of a new sentence are: those of the last one's subject. */
export function backToSubject(walk: Walk): void {
  // one that came after another's figures was of their sentence
  if (walk.told) walk.current = walk.subject;
  walk.told = false;
  // several places: of their own sentence
  if (walk.current?.listed) walk.current = undefined;
}

/** "Quảng Ninh 90,1%, Hà Nội 89,6%. Có 11 địa phương trên 87%": of the country's, once other provinces than the text's own are listed. */
export function isOfOthers({ home, placings, sentence }: Walk, { kind, unit = '' }: Draft): boolean {
  const last = placings.at(-1)?.mention;
  if (kind !== 'count' || last?.level !== PROVINCE || !unit.startsWith('địa phương')) return false;
  return last.from < sentence && last.code !== home.code;
}
