import type { QuotePiece } from '../../../src/figure-card/quote.ts';
import type { FigureCard } from '../../../src/figure-card.ts';

/** Draws a card; decides nothing. */
export function Card({ card, dark }: { card: FigureCard; dark: boolean }) {
  const { title, value, kind, quote, facts, spoken } = card;
  return (
    <div class={dark ? 'card dark' : 'card'} role="dialog" aria-label={spoken} tabIndex={-1}>
      <header class="head">
        <p class="title">{title}</p>
        <p class="value">
          {value.approximation && `${value.approximation} `}
          <span class="number">{value.number}</span>
          {value.unit && ` ${value.unit}`}
        </p>
        {value.words && <p class="words">{value.words}</p>}
        <p class="kind">{kind}</p>
      </header>
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
