import type { Feed } from './feed/schema.ts';
import { type FigureFact, toFacts } from './figure-card/facts.ts';
import { type QuotePiece, toQuote } from './figure-card/quote.ts';
import { type FigureValue, toValue, valueText } from './figure-card/value.ts';
import type { Figure } from './figures/figure.ts';
import { FIGURE } from './messages/figure.ts';
import { type Lang, say } from './messages/lang.ts';

/** What is known when the card of one figure is made. */
export interface FigureCardInput {
  figure: Figure;
  /** The article's text; the figure's offsets point into it. */
  text: string;
  lang: Lang;
  /** Holds the figure's indicator, where it is linked to one. */
  feed?: Feed | undefined;
}

/** The reader's card about one figure: every text of it, ready to be shown. */
export interface FigureCard {
  /** The indicator's name, else what sort of number it is. */
  title: string;
  /** `Số lượng · mức đạt`. */
  kind: string;
  value: FigureValue;
  quote: QuotePiece[];
  facts: FigureFact[];
  /** Names of the rules that read it, in order. */
  rules: string[];
  /** All of it in one or two sentences, for reading aloud. */
  spoken: string;
}

export function toFigureCard({ figure, text, lang, feed }: FigureCardInput): FigureCard {
  const indicator = feed?.indicators.find(({ id }) => id === figure.indicator);
  const kind = say(FIGURE, figure.kind, lang);
  const role = say(FIGURE, (figure.role === 'change' && figure.direction) || figure.role, lang);
  const name = indicator && ((lang === 'en' && indicator.name.en) || indicator.name.vi);
  const value = toValue(figure, lang);
  const facts = toFacts(figure, text, lang, feed);
  return {
    title: name ?? kind,
    kind: name ? `${kind} · ${role}` : role,
    value,
    quote: toQuote(figure, text),
    facts,
    rules: figure.rules,
    spoken: [`${name ?? kind}, ${role}: ${valueText(value)}`, ...facts.map((fact) => fact.value)].join(', '),
  };
}
