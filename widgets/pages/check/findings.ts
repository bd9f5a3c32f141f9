import { type Lang, say } from '../../../src/messages/lang.ts';
import type { Reading } from '../../../src/read.ts';
import { make } from '../dom.ts';
import { placeId } from './marked.ts';
import { messages } from './messages.ts';

/** What is to be looked at again, each leading to its place in the draft. */
export function findingItems({ findings, figures }: Reading, lang: Lang): HTMLElement[] {
  if (!findings.length) return [make('li', { className: 'note' }, say(messages, 'noFindings', lang))];
  return findings.map((finding) => {
    const link = make('a', { href: `#${placeId(finding, figures)}` }, finding.message);
    const className = finding.verdict === 'inconsistent' ? 'note bad' : 'note warn';
    return make('li', { className }, make('strong', {}, `${say(messages, finding.verdict, lang)}: `), link);
  });
}
