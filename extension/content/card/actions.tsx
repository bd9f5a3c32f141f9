import { useState } from 'preact/hooks';
import type { Copies, FigureCard } from '../../../src/figure-card.ts';
import { FIGURE } from '../../../src/messages/figure.ts';
import { say } from '../../../src/messages/lang.ts';
import { copyText } from './copy.ts';

const COPIES: [of: keyof Copies, label: keyof typeof FIGURE][] = [
  ['text', 'copyText'],
  ['citation', 'copyCitation'],
  ['json', 'copyJson'],
];

/** What the reader can do with a figure. Only real clicks and keys count: a page cannot press these. */
export function Actions({ card, openPanel }: { card: FigureCard; openPanel?: (() => void) | undefined }) {
  const { copies, lang } = card;
  const [told, tell] = useState('');
  const copy = async (event: Event, of: keyof Copies): Promise<void> => {
    if (!event.isTrusted) return;
    tell(say(FIGURE, (await copyText(copies[of])) ? 'copied' : 'copyFailed', lang));
  };
  return (
    <footer class="actions">
      <span class="copy-label">{say(FIGURE, 'copy', lang)}</span>
      {COPIES.map(([of, label]) => (
        <button key={of} type="button" onClick={(event) => void copy(event, of)}>
          {say(FIGURE, label, lang)}
        </button>
      ))}
      {openPanel && (
        <button type="button" class="list" onClick={(event) => event.isTrusted && openPanel()}>
          {say(FIGURE, 'list', lang)}
        </button>
      )}
      <span class="told" role="status">
        {told}
      </span>
    </footer>
  );
}

/** Which rules read the figure, for who doubts the reading. */
export function Rules({ rules, lang }: Pick<FigureCard, 'rules' | 'lang'>) {
  return (
    <details
      class="wrong"
      onToggle={({ currentTarget }) =>
        currentTarget.open && currentTarget.scrollIntoView({ block: 'nearest' })
      }
    >
      <summary>{say(FIGURE, 'wrong', lang)}</summary>
      <p>{say(FIGURE, 'rules', lang)}</p>
      <p class="rules">{rules.join(' → ')}</p>
    </details>
  );
}
