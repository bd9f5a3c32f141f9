import type { LegalDocument } from '../catalog/schema.ts';
import type { Figure, Span } from '../figures/figure.ts';
import { scaleOf, stepOf, writtenNumber } from '../figures/precision.ts';
import { formatNumber } from '../format.ts';
import { FINDINGS } from '../messages/findings.ts';
import { type Lang, say } from '../messages/lang.ts';
import type { Article } from './article.ts';
import type { Finding, Verdict } from './finding.ts';

/** What the checks may hold the figures against, besides one another. */
export interface Knowledge {
  /** The catalog's or a feed's. */
  indicators?: { id: string; valueType: string; range?: [number, number] | undefined }[] | undefined;
  documents?: LegalDocument[];
  /** The article's day, ISO 8601: of dates without a year the nearest are meant. */
  publishedAt?: string | undefined;
}

/** One way in which figures can contradict each other. Never throws. */
export interface Check {
  name: string;
  find(article: Article, knowledge: Knowledge, lang: Lang): Finding[];
}

/** What the first of several ways to tell something finds at a figure. */
export function firstOf<Found>(
  ways: ((article: Article, index: number) => Found | undefined)[],
  article: Article,
  index: number,
): Found | undefined {
  for (const way of ways) {
    const found = way(article, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A number as the article writes it, without the spaces that a line break may have put into it. */
export function written({ quote }: Figure): string {
  return quote.replace(/\s+/g, ' ').replace(/\s*%/, ' %').trim();
}

/** A percentage to as many decimals as the stated one, one more where the two would look the same. */
export function percentText(value: number, stated: Figure, lang: Lang): string {
  const decimals = Math.min(4, Math.max(0, Math.round(-Math.log10(stepOf(stated)))));
  const same = formatNumber(value, lang, decimals) === formatNumber(stated.value, lang, decimals);
  return `${formatNumber(value, lang, same ? decimals + 1 : decimals)} %`;
}

/** A value with the scale and the unit of a stated one, one decimal more, two at least: 25e9 beside `20 tỷ đồng` → `25 tỷ đồng`. */
export function likewise(value: number, stated: Figure, lang: Lang): string {
  const scale = scaleOf(stated);
  const decimals = Math.round(Math.log10(scale / stepOf(stated)));
  const number = formatNumber(value / scale, lang, Math.max(2, decimals + 1));
  return written(stated).replace(writtenNumber(stated.quote) ?? '', number);
}

interface Contradiction {
  check: string;
  verdict: Verdict;
  figures: number[];
  /** Index of the figure that is doubted. */
  doubted: number;
  computed: number;
  sum: string;
}

/** The finding that a sum does not give what the article says. */
export function contradiction(article: Article, found: Contradiction, lang: Lang): Finding {
  const { check, verdict, figures, doubted, computed, sum } = found;
  const figure = article.figures[doubted]!;
  const message = say(FINDINGS, 'sum-stated', lang, { sum, stated: written(figure) });
  const { start, end, value: stated } = figure;
  return { check, verdict, figures, start, end, stated, computed: round(computed), sum, message };
}

/** The finding that the text itself cannot be right, where no figure stands: a date, a time of day, a span of years. */
export function impossible(
  check: string,
  { start, end }: Span,
  told: Pick<Finding, 'stated' | 'computed' | 'sum' | 'message'>,
): Finding {
  return { check, verdict: 'inconsistent', figures: [], start, end, ...told };
}

/** To eight significant digits: what is computed is no truer than that. */
export function round(value: number): number {
  return Number(value.toPrecision(8));
}
