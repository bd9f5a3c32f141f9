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
    message: withoutSum(message, sum),
    ...(sum && { sum }),
    caveat: say(FIGURE, 'caveat', lang),
  };
}

/** The sum stands above the message: "2.416 / 3.924 = 61,6 %, bài viết ghi 89,5 %" → "Bài viết ghi 89,5 %". */
function withoutSum(message: string, sum: string): string {
  const rest = sum && message.startsWith(sum) ? message.slice(sum.length).replace(/^[\s,;:]+/, '') : message;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
