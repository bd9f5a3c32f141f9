import type { FeedIndicator } from '../../../src/feed/schema.ts';
import { countsTheSame } from '../../../src/figure-card/unit.ts';
import type { Figure } from '../../../src/figures/figure.ts';

/** Whether the indicator's newest value could stand in the figure's place: a level, counting the same. */
export function canLive(figure: Figure, indicator: FeedIndicator): boolean {
  return figure.role === 'level' && countsTheSame(figure, indicator);
}

/** Where the words begin that a live number takes the place of: it brings its own "trên", "khoảng". */
export function startOf({ start, parts: { approximation } }: Figure): number {
  const isBeside = approximation && approximation.end <= start && start - approximation.end <= 1;
  return isBeside ? approximation.start : start;
}
