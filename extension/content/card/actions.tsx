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
      <fieldset class="copies" aria-label={say(FIGURE, 'copy', lang)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <title>{say(FIGURE, 'copy', lang)}</title>
          <path d="M5.5 5.5h8v8h-8zM3 10.5h-.5v-8h8V3" />
        </svg>
        {COPIES.map(([of, label]) => (
          <button key={of} type="button" onClick={(event) => void copy(event, of)}>
            {say(FIGURE, label, lang)}
          </button>
        ))}
      </fieldset>
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

/** How the figure was read, for who doubts the reading: in words, with the names of the rules for who reports it. */
export function Steps({ rules, steps, lang }: Pick<FigureCard, 'rules' | 'steps' | 'lang'>) {
  return (
    <details
      class="wrong"
      onToggle={({ currentTarget }) =>
        currentTarget.open && currentTarget.scrollIntoView({ block: 'nearest' })
      }
    >
      <summary>{say(FIGURE, 'wrong', lang)}</summary>
      <p>{say(FIGURE, 'rules', lang)}</p>
      <ol class="steps">
        {steps.map((step, i) => (
          <li key={rules[i]!} title={rules[i]!}>
            {step}
          </li>
        ))}
      </ol>
    </details>
  );
}
