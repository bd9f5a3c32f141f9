import type { Feed } from './feed/schema.ts';
import { type Copies, type PageOf, toCopies } from './figure-card/copies.ts';
import { type Areas, type FigureFact, toFacts } from './figure-card/facts.ts';
import { type Finding, type FindingNote, toNote } from './figure-card/findings.ts';
import { type Official, toOfficial } from './figure-card/official.ts';
import { type QuotePiece, toQuote } from './figure-card/quote.ts';
import { type FigureValue, toValue, valueText } from './figure-card/value.ts';
import type { Figure } from './figures/figure.ts';
import { FIGURE } from './messages/figure.ts';
import { type Lang, say } from './messages/lang.ts';
import { STEPS } from './messages/steps.ts';

export type { Areas, Copies, FigureFact, FigureValue, FindingNote, Official, PageOf, QuotePiece };

/** What is known when the card of one figure is made. */
export interface FigureCardInput {
  figure: Figure;
  /** The article's text; the figure's offsets point into it. */
  text: string;
  lang: Lang;
  /** ms since 1970. */
  now: number;
  /** What was found about this figure. */
  findings?: Finding[];
  /** Holds the figure's indicator, where it is linked to one. */
  feed?: Feed | undefined;
  /** Names of the places that the text speaks of: a feed knows those of its own values alone. */
  areas?: Areas | undefined;
  page?: PageOf | undefined;
  /** The publisher itself gave the figure, as data beside the article. */
  isPublishers?: boolean;
}

/** The reader's card about one figure: every text of it, ready to be shown. */
export interface FigureCard {
  lang: Lang;
  /** The indicator's name, else what sort of number it is. */
  title: string;
  /** `Số lượng · mức đạt`. */
  kind: string;
  value: FigureValue;
  quote: QuotePiece[];
  facts: FigureFact[];
  findings: FindingNote[];
  official?: Official;
  /** That the publisher gave it. */
  publisher?: string;
  copies: Copies;
  /** Names of the rules that read it, in order. */
  rules: string[];
  /** What these did, in words. */
  steps: string[];
  /** All of it in a sentence or two, for reading aloud. */
  spoken: string;
}

const isStep = (rule: string): rule is keyof typeof STEPS => rule in STEPS;

// Vietnam keeps UTC+7 the year round
const VIETNAM = 7 * 3600_000;

/** Decides what the card of one figure says. */
export function toFigureCard(input: FigureCardInput): FigureCard {
  const { figure, text, lang, now, feed, page, findings = [] } = input;
  const indicator = feed?.indicators.find(({ id }) => id === figure.indicator);
  const kind = say(FIGURE, figure.kind, lang);
  const role = say(FIGURE, (figure.role === 'change' && figure.direction) || figure.role, lang);
  const name = indicator && ((lang === 'en' && indicator.name.en) || indicator.name.vi);
  const title = name ?? kind;
  const value = toValue(figure, text, lang);
  const quote = toQuote(figure, text);
  const facts = toFacts(figure, text, lang, { ...feed?.areas, ...input.areas });
  const notes = findings.map((finding) => toNote(finding, lang));
  const official = feed && toOfficial(figure, feed, lang);
  const readAt = new Date(now + VIETNAM).toISOString().slice(0, 10);
  return {
    lang,
    title,
    kind: name ? `${kind} · ${role}` : role,
    value,
    quote,
    facts,
    findings: notes,
    ...(official && { official }),
    ...(input.isPublishers && { publisher: say(FIGURE, 'publisher', lang) }),
    copies: toCopies(figure, { value: valueText(value), quote, title, facts }, page, readAt, lang),
    rules: figure.rules,
    steps: figure.rules.map((rule) => (isStep(rule) ? say(STEPS, rule, lang) : rule)),
    spoken: [
      `${title}, ${role}: ${valueText(value)}`,
      ...facts.map((fact) => fact.value),
      ...notes.map((note) => `${note.title}: ${note.message}`),
      ...(official ? [official.verdict.text] : []),
    ].join('. '),
  };
}
