import type { Feed } from '../../src/feed/schema.ts';
import { placeName } from '../../src/figure-card/facts.ts';
import { valueText } from '../../src/figure-card/value.ts';
import { type FigureCard, toFigureCard } from '../../src/figure-card.ts';
import type { Figure } from '../../src/figures/figure.ts';
import type { Lang } from '../../src/messages/lang.ts';
import type { SentPage } from '../messages.ts';

/** A figure in the list. */
export interface Item {
  index: number;
  figure: Figure;
  card: FigureCard;
  value: string;
  place?: string;
  /** Its card is named by its indicator. */
  isNamed: boolean;
  hasFinding: boolean;
}

/** What the list shows. */
export interface Filter {
  kind: string;
  place: string;
  onlyFindings: boolean;
}

export const NO_FILTER: Filter = { kind: '', place: '', onlyFindings: false };

export function toItems(
  { reading, ...page }: SentPage,
  feed: Feed | undefined,
  lang: Lang,
  now: number,
): Item[] {
  const areas = { ...feed?.areas, ...reading.areas };
  return reading.figures.map((figure, index) => {
    const findings = reading.findings.filter(({ figures }) => figures.includes(index));
    const card = toFigureCard({
      figure,
      text: reading.text,
      lang,
      now,
      feed,
      findings,
      page,
      areas,
      isPublishers: reading.isPublishers === true,
    });
    return {
      index,
      figure,
      card,
      value: valueText(card.value),
      ...(figure.refArea && { place: placeName(figure, reading.text, lang, areas) }),
      isNamed: feed?.indicators.some(({ id }) => id === figure.indicator) ?? false,
      hasFinding: findings.length > 0,
    };
  });
}

export const filtered = (items: Item[], { kind, place, onlyFindings }: Filter): Item[] =>
  items.filter(
    (item) =>
      (!kind || item.figure.kind === kind) &&
      (!place || item.place === place) &&
      (!onlyFindings || item.hasFinding),
  );

export interface Group {
  /** Absent for figures of no indicator. */
  indicator?: string;
  items: Item[];
}

/** By indicator, in the order in which the text comes to each; those of none at the end. */
export function grouped(items: Item[]): Group[] {
  const groups = new Map<string, Group>();
  for (const item of items) {
    const indicator = item.figure.indicator ?? '';
    const group = groups.get(indicator);
    if (group) group.items.push(item);
    else groups.set(indicator, { ...(indicator && { indicator }), items: [item] });
  }
  const list = [...groups.values()];
  return [...list.filter((group) => group.indicator), ...list.filter((group) => !group.indicator)];
}

/** The choices of a filter: what occurs, in the order of the text. */
export const choices = <T>(items: Item[], of: (item: Item) => T | undefined): T[] => [
  ...new Set(items.flatMap((item) => of(item) ?? [])),
];
