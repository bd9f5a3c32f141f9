import { html, nothing, type TemplateResult } from 'lit';
import type { Change } from '../../src/card.ts';

type Moved = Extract<Change, { kind: 'moved' }>;

const ARROWS = { up: 'M6 1.5 11 10.5H1Z', down: 'M6 10.5 11 1.5H1Z' };

/** `▲ tăng 3,2 điểm % so với năm 2022 · tốt lên`: a full arrow where that is good, a hollow one where it is not. */
export function drawChange(change: Change, withBasis = true): TemplateResult {
  return html`<p class="change" part="change">
    ${change.kind === 'moved' ? drawMoved(change, withBasis) : change.text}
  </p>`;
}

function drawMoved({ better, direction, text, basis, verdict }: Moved, withBasis: boolean): TemplateResult {
  const tone = better === undefined ? '' : better ? 'good' : 'bad';
  const arrow =
    direction === 'same'
      ? nothing
      : html`<svg class="arrow" viewBox="0 0 12 12" aria-hidden="true"><path d=${ARROWS[direction]} /></svg>`;
  return html`<span class="moved ${tone}">${arrow}${text}</span>${withBasis ? ` ${basis}` : nothing}${verdict && html`\u00a0· <span class="verdict">${verdict}</span>`}`;
}
