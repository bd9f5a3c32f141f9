import type { Copies, FigureCard } from '../../../src/figure-card.ts';
import { FIGURE } from '../../../src/messages/figure.ts';
import { say } from '../../../src/messages/lang.ts';
import { useCopying } from './copying.ts';

const COPIES: [of: keyof Copies, label: keyof typeof FIGURE][] = [
  ['text', 'copyText'],
  ['citation', 'copyCitation'],
  ['json', 'copyJson'],
];

/** What the reader can do with a figure. */
export function Actions({ card, openPanel }: { card: FigureCard; openPanel?: (() => void) | undefined }) {
  const { lang } = card;
  const [told, copy] = useCopying(card);
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
