import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ShownChart, Tick } from '../../src/card/chart.ts';
import { across, dot, down, drawLines } from '../shared/plot.ts';

type Placed = Parameters<typeof dot>[0];

/** The chart: axis, target, line, and a dot for each value. The sentence beside it says the same in words. */
export function drawPlot({ trend, ticks, target }: ShownChart): TemplateResult {
  const points = trend.points.filter((point): point is Placed => point.y !== undefined);
  const [first, last] = [points[0]!, points.at(-1)!];
  const middle = points.find(({ x }) => x > 0.4 && x < 0.6);
  // room beside the plot for the texts of the axis
  const narrow = ticks.every(({ text }) => text.length <= 4);
  return html`<figure class="plot-box ${narrow ? 'narrow' : ''}" part="plot">
    <svg class="plot" role="img" aria-label=${trend.text}>
      ${ticks.map(({ y }) => line('rule', y))} ${target ? line('goal', target.y, 'goal') : nothing} ${drawLines(trend)}
      ${ticks.map(drawTick)}
      ${target ? drawGoalText(target) : nothing} ${points.map(drawPoint)}
    </svg>
    <p class="ends axis-x" part="axis" aria-hidden="true">
      <span>${first.periodShort}</span>${middle ? html`<span>${middle.periodShort}</span>` : nothing}<span
        >${last.periodShort}</span
      >
    </p>
    <figcaption class="note" part="summary">${trend.text}</figcaption>
  </figure>`;
}

/** A dot, and what it says when it is pointed at. The ring around it is the larger aim. */
function drawPoint(point: Placed) {
  const anchor = point.x < 0.3 ? 'start' : point.x > 0.7 ? 'end' : 'middle';
  return svg`<g class="point">
    <circle class="aim" cx="${across(point.x)}%" cy="${down(point.y)}%" r="12" />
 <g part="point">${dot(point, 'dot')}</g>
    <text class="tip" part="tip" x="${across(point.x)}%" y="${down(point.y)}%" dy="-0.9em" text-anchor=${anchor}>
      ${point.period}: ${point.text}
    </text>
  </g>`;
}

function line(name: string, y: number, part?: string) {
  return svg`<line class=${name} part=${part ?? nothing} x1="0" x2="100%" y1="${down(y)}%" y2="${down(y)}%" />`;
}

function drawTick({ y, text }: Tick) {
  return svg`<text class="tick" part="axis" x="-0.75em" y="${down(y)}%" dy="0.32em" text-anchor="end">${text}</text>`;
}

/** Above its line, below it where there is no room; at the side where the series begins. */
function drawGoalText({ y, text }: Tick) {
  return svg`<text class="goal-text" part="goal" x="${across(0)}%" y="${down(y)}%" dy=${y > 0.9 ? '1.25em' : '-0.5em'}>${text}</text>`;
}
