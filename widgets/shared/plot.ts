import { svg, type TemplateResult } from 'lit';
import type { Trend, TrendPoint } from '../../src/card.ts';

/*
 * Plots that fit their box without measuring it: lines in a nested view box that stretches (its strokes do
 * not), dots and texts at percentages. No style attribute, so that a strict CSP has nothing to say.
 */

/** Share of the box kept free on each side, in per cent. */
const EDGE = 4;

export const across = (x: number): number => EDGE + x * (100 - 2 * EDGE);
export const down = (y: number): number => 100 - EDGE - y * (100 - 2 * EDGE);

type Placed = TrendPoint & { y: number };

/** The lines of a trend, a dot at its last value, and a rule wherever its definition changed. */
export function drawLines(trend: Trend): TemplateResult {
  const runs = trend.runs as Placed[][];
  const last = runs.at(-1)?.at(-1);
  return svg`${trend.breaks.map(
    (x) => svg`<line class="break" x1="${across(x)}%" x2="${across(x)}%" y2="100%" />`,
  )}<svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
      ${runs.map((run) => svg`<path class="line" d=${lineOf(run)} />`)}
    </svg>
    ${runs.filter(({ length }) => length === 1).map(([point]) => dot(point!, 'dot'))}
    ${last && dot(last, 'dot last')}`;
}

export function dot({ x, y }: Placed, name: string): TemplateResult {
  return svg`<circle class=${name} cx="${across(x)}%" cy="${down(y)}%" r="3.5" />`;
}

function lineOf(run: Placed[]): string {
  return run
    .map(({ x, y }, index) => `${index ? 'L' : 'M'}${across(x).toFixed(2)} ${down(y).toFixed(2)}`)
    .join('');
}
