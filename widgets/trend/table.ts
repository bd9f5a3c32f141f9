import { html, nothing, type TemplateResult } from 'lit';
import type { ShownChart } from '../../src/card/chart.ts';
import { CHART } from '../../src/messages/chart.ts';
import { say } from '../../src/messages/lang.ts';
import { link } from '../shared/parts.ts';

/** The same figures as a table, the newest first. It scrolls within itself, also by key. */
export function drawTable({ rows, lang, title, area }: ShownChart): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="title">
    <table part="table">
      <caption class="visually-hidden">${title}, ${area}</caption>
      <thead>
        <tr>
          <th scope="col">${say(CHART, 'period', lang)}</th>
          <th scope="col" class="figure">${say(CHART, 'value', lang)}</th>
          <th scope="col">${say(CHART, 'source', lang)}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ period, text, status, source }) => html`<tr part="row">
            <th scope="row">${period}</th>
            <td class="figure">${text}${status ? html` <span class="status">${status}</span>` : nothing}</td>
            <td>${source ? link(source.publisher, source.url) : nothing}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
