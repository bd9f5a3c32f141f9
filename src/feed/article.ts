import { toPeriodLabel } from '../period.ts';
import type { FeedCatalog } from './catalog.ts';
import type { Observation } from './feed.ts';
import type { DraftArticle, DraftFigure, IndicatorHead } from './schema.ts';

/** Why a figure is no observation. */
export type LeftOut =
  /** Linked to no indicator of the catalog. */
  | 'unlinked'
  /** A rise or fall, or an aim: not a level. */
  | 'not-level'
  /** Percent where the indicator counts, or the like. */
  | 'other-unit'
  /** Neither the text nor the date of publication says when. */
  | 'no-period'
  /** Outside what the catalog holds plausible: most likely misread. */
  | 'not-plausible'
  /** The article gives several values for the same indicator, period and area. */
  | 'ambiguous'
  /** Another figure of the article contradicts it. */
  | 'contradicted';

export interface Reading {
  observations: Observation[];
  leftOut: { figure: DraftFigure; reason: LeftOut }[];
}

const NO_PERIOD = {
  vi: 'Bài không nêu kỳ; lấy tháng đăng bài.',
  en: 'The article names no period; the month of publication is taken.',
};

/**
 * What an article states of the catalog's indicators, each provisional and with the article as its source.
 * @param contradicted indexes of the figures that the article's own arithmetic refutes
 */
export function readArticleFigures(
  { source, refArea, figures }: DraftArticle,
  catalog: FeedCatalog,
  contradicted: ReadonlySet<number> = new Set(),
): Reading {
  const indicatorOf = new Map(catalog.indicators.map((indicator) => [indicator.id, indicator]));
  const reading: Reading = { observations: [], leftOut: [] };
  const given = new Map<string, { figure: DraftFigure; observation: Observation }[]>();
  for (const [index, figure] of figures.entries()) {
    const indicator = indicatorOf.get(figure.indicator ?? '');
    const period = indicator && periodOf(figure, indicator, source.date);
    const reason = contradicted.has(index) ? 'contradicted' : refusal(figure, indicator, period?.timePeriod);
    if (!indicator || !period || reason) {
      reading.leftOut.push({ figure, reason: reason ?? 'no-period' });
      continue;
    }
    const observation: Observation = {
      indicator: indicator.id,
      ...period,
      value: figure.value,
      ...(figure.upper !== undefined && { upper: figure.upper }),
      ...(figure.of !== undefined && { of: figure.of }),
      ...(figure.approximation !== 'exact' && { approximation: figure.approximation }),
      refArea: figure.refArea ?? refArea ?? 'VN',
      status: 'P',
      sources: [source],
    };
    const key = `${indicator.id} ${observation.timePeriod} ${observation.refArea}`;
    given.set(key, [...(given.get(key) ?? []), { figure, observation }]);
  }
  for (const same of given.values()) {
    const one = oneOf(same.map(({ observation }) => observation));
    if (one) reading.observations.push(one);
    else reading.leftOut.push(...same.map(({ figure }) => ({ figure, reason: 'ambiguous' as const })));
  }
  return reading;
}

/** The value they all give, or the whole where the others are its parts: `81 nhiệm vụ (20 chung, 61 cụ thể)`. */
function oneOf(observations: Observation[]): Observation | undefined {
  const largest = observations.reduce((a, b) => (b.value! > a.value! ? b : a));
  if (observations.every(({ value }) => value === largest.value)) return largest;
  const parts = observations.filter((one) => one !== largest);
  return parts.length > 1 && parts.reduce((sum, { value }) => sum + value!, 0) === largest.value
    ? largest
    : undefined;
}

function refusal(figure: DraftFigure, indicator?: IndicatorHead, timePeriod?: string): LeftOut | undefined {
  if (!indicator) return 'unlinked';
  if (figure.role !== 'level') return 'not-level';
  if (!fits(figure, indicator)) return 'other-unit';
  if (!timePeriod) return 'no-period';
  const [low, high] = indicator.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return figure.value < low || (figure.upper ?? figure.value) > high ? 'not-plausible' : undefined;
}

/** Whether a figure of this kind can be a value in the indicator's unit. */
function fits({ kind, unit }: DraftFigure, indicator: IndicatorHead): boolean {
  switch (indicator.unit.id) {
    case 'percent':
      return kind === 'percent';
    case 'rank':
      return kind === 'rank';
    case 'index':
    case 'score':
      return kind === 'score' || (kind === 'count' && unit === undefined);
    case 'usd':
      return kind === 'money' && unit === 'USD';
    case 'times-gdp':
      return kind === 'multiple';
    default:
      return kind === 'count' || kind === 'ratio';
  }
}

/**
 * What is counted over a period needs that period; a stock is of the period's end, and of the month of
 * publication where nothing is said.
 */
function periodOf(
  { timePeriod = '' }: DraftFigure,
  { valueType }: IndicatorHead,
  published?: string,
): Pick<Observation, 'timePeriod' | 'note'> | undefined {
  const isStock = valueType === 'stock' || valueType === 'cumulative';
  if (valueType === 'flow') {
    const label = timePeriod.startsWith('../') ? undefined : toPeriodLabel(timePeriod);
    return label ? { timePeriod: label } : undefined;
  }
  // "2023-01/2023-06" of a stock is its state in June
  const label = toPeriodLabel(isStock ? timePeriod.replace(/^[^/]+\//, '../') : timePeriod);
  if (label) return { timePeriod: label };
  return published ? { timePeriod: published.slice(0, 7), note: NO_PERIOD } : undefined;
}
