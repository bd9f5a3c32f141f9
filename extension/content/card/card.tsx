import type { FigureCard, QuotePiece } from '../../../src/figure-card.ts';
import { FIGURE } from '../../../src/messages/figure.ts';
import { say } from '../../../src/messages/lang.ts';
import { Actions } from './actions.tsx';
import { OfficialSeries } from './official.tsx';
import { Steps } from './steps.tsx';

export interface CardProps {
  card: FigureCard;
  /** Whether the page is dark there. */
  dark: boolean;
  close(): void;
  openPanel?: (() => void) | undefined;
}

/** Draws a card; decides nothing. */
export function Card({ card, dark, close, openPanel }: CardProps) {
  const { title, value, kind, quote, facts, findings, official, publisher, spoken, lang } = card;
  return (
    <div class={dark ? 'card dark' : 'card'} role="dialog" aria-label={spoken} lang={lang} tabIndex={-1}>
      <header class="head">
        <p class="title">{title}</p>
        <button type="button" class="close" aria-label={say(FIGURE, 'close', lang)} onClick={close}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 2l8 8M10 2l-8 8" />
          </svg>
        </button>
        <p class="value">
          {value.approximation && `${value.approximation} `}
          <span class="number">{value.number}</span>
          {value.unit && ` ${value.unit}`}
        </p>
        <p class="about">
          {value.words && <span class="words">{value.words}</span>}
          <span class="kind">{kind}</span>
        </p>
        {publisher && <p class="publisher">{publisher}</p>}
      </header>
      {findings.map(({ title, message, sum, caveat }) => (
        <section key={message} class="finding">
          <p class="finding-title">{title}</p>
          {sum && <p class="sum">{sum}</p>}
          <p>{message}</p>
          <p class="caveat">{caveat}</p>
        </section>
      ))}
      <p class="quote">{quote.map(drawPiece)}</p>
      {facts.length > 0 && (
        <dl class="facts">
          {facts.flatMap((fact) => [
            <dt key={`${fact.part} name`}>{fact.name}</dt>,
            <dd key={fact.part}>
              {fact.value}
              {fact.from && <span class="from">{fact.from}</span>}
            </dd>,
          ])}
        </dl>
      )}
      {official && <OfficialSeries official={official} lang={lang} />}
      <Steps card={card} />
      <Actions card={card} openPanel={openPanel} />
    </div>
  );
}

function drawPiece({ text, part }: QuotePiece, index: number) {
  if (!part) return text;
  return (
    <span key={index} class={`part ${part === 'number' ? 'core' : part}`}>
      {text}
    </span>
  );
}
