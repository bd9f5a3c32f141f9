import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ShownChart } from '../../src/card/chart.ts';
import { across, dot, down, drawLines } from '../shared/plot.ts';

type Placed = Parameters<typeof dot>[0];

/** The chart: axis, target, line, and a dot for each value. The sentence beside it says the same in words. */
export function drawPlot({ trend, ticks, target }: ShownChart): TemplateResult {
  const points = trend.points.filter((point): point is Placed => point.y !== undefined);
  const [first, last] = [points[0]!, points.at(-1)!];
  const middle = points.find(({ x }) => x > 0.4 && x < 0.6);
  return html`<figure class="plot-box" part="plot">
    <svg class="plot" role="img" aria-label=${trend.text}>
      ${ticks.map(({ y }) => line('rule', y))} ${target ? line('goal', target.y) : nothing} ${drawLines(trend)}
      ${ticks.map(({ y, text }) => label('tick', y, text))}
      ${target ? label('goal-text', target.y, target.text) : nothing} ${points.map(drawPoint)}
    </svg>
    <p class="ends axis-x" aria-hidden="true">
      <span>${first.periodShort}</span>${middle ? html`<span>${middle.periodShort}</span>` : nothing}<span
        >${last.periodShort}</span
      >
    </p>
    <figcaption class="note">${trend.text}</figcaption>
  </figure>`;
}

/** A dot, and what it says when it is pointed at. The ring around it is the larger aim. */
function drawPoint(point: Placed) {
  const anchor = point.x < 0.3 ? 'start' : point.x > 0.7 ? 'end' : 'middle';
  return svg`<g class="point">
    <circle class="aim" cx="${across(point.x)}%" cy="${down(point.y)}%" r="12" />
    ${dot(point, 'dot')}
    <text class="tip" x="${across(point.x)}%" y="${down(point.y)}%" dy="-0.9em" text-anchor=${anchor}>
      ${point.period}: ${point.text}
    </text>
  </g>`;
}

function line(name: string, y: number) {
  return svg`<line class=${name} x1="0" x2="100%" y1="${down(y)}%" y2="${down(y)}%" />`;
}

function label(name: string, y: number, text: string) {
  const [x, anchor, dy] = name === 'tick' ? ['-0.75em', 'end', '0.32em'] : [`${across(1)}%`, 'end', '-0.4em'];
  return svg`<text class=${name} x=${x} y="${down(y)}%" dy=${dy} text-anchor=${anchor}>${text}</text>`;
}
