import type { FigureCard } from '../../../src/figure-card.ts';
import { FIGURE } from '../../../src/messages/figure.ts';
import { say } from '../../../src/messages/lang.ts';
import { useCopying } from './copying.ts';

/** How the figure was read, for who doubts the reading: in words, and to be copied for who reports it. */
export function Steps({ card }: { card: FigureCard }) {
  const { rules, steps, lang } = card;
  const [told, copy] = useCopying(card);
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
      <button type="button" class="report" onClick={(event) => void copy(event, 'report')}>
        {say(FIGURE, 'report', lang)}
      </button>
      <span class="reported" role="status">
        {told}
      </span>
    </details>
  );
}
