import type { Finding } from '../checks/index.ts';
import { FIGURE } from '../messages/figure.ts';
import { type Lang, say } from '../messages/lang.ts';

export type { Finding };

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
