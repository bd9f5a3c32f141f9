import { FIGURE } from '../messages/figure.ts';
import { type Lang, say } from '../messages/lang.ts';

/** What a check found about figures of a text. */
export interface Finding {
  check: string;
  verdict: 'inconsistent' | 'doubtful';
  figures: number[];
  start: number;
  end: number;
  /** The sum written out: `2.416 / 3.924 = 61,6 %`. */
  sum?: string;
  message: string;
}

/** A finding as it is shown: what does not hold, the sum, and that it may have another reason. */
export interface FindingNote {
  verdict: Finding['verdict'];
  title: string;
  message: string;
  sum?: string;
  caveat: string;
}

export function toNote({ verdict, sum, message }: Finding, lang: Lang): FindingNote {
  return {
    verdict,
    title: say(FIGURE, verdict, lang),
    message,
    ...(sum && { sum }),
    caveat: say(FIGURE, 'caveat', lang),
  };
}
