import { useState } from 'preact/hooks';
import type { Copies, FigureCard } from '../../../src/figure-card.ts';
import { FIGURE } from '../../../src/messages/figure.ts';
import { say } from '../../../src/messages/lang.ts';
import { copyText } from './copy.ts';

/** What was told of the last copying, and how to copy. Only real clicks and keys count: a page cannot press these. */
export function useCopying({ copies, lang }: Pick<FigureCard, 'copies' | 'lang'>) {
  const [told, tell] = useState('');
  const copy = async (event: Event, of: keyof Copies): Promise<void> => {
    if (!event.isTrusted) return;
    tell(say(FIGURE, (await copyText(copies[of])) ? 'copied' : 'copyFailed', lang));
  };
  return [told, copy] as const;
}
