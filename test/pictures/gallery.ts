import { NOW, sampleFeed } from '../setup/sample-feed.ts';

/*
 * What the kept pictures show: every view, every state, every element. Cards get their feeds from clients that
 * never change, at one moment, so that the same picture comes again.
 */

/** Feeds in every state, by address. */
const STATES = {
  'https://ready.invalid/': { status: 'ready', feed: sampleFeed(), at: NOW },
  'https://stale.invalid/': {
    status: 'stale',
    problem: 'network',
    feed: sampleFeed({ updated: '2026-11-20T01:00:00Z' }),
    at: NOW - 26 * 3600_000,
  },
  'https://loading.invalid/': { status: 'loading' },
  'https://failed.invalid/': { status: 'failed', problem: 'network' },
};

const snapshot =
  '<figure class="solieu-snapshot"><figcaption><strong>Tài khoản định danh điện tử đã kích hoạt</strong>' +
  '<small>Cả nước · đến hết tháng 12 năm 2025</small></figcaption><p><data value="50000000">50,0<small> triệu</small></data> tài khoản</p>' +
  '<small data-part="meta">Nguồn: Bộ Công an, 02/1/2026<br>Cập nhật lúc 09:00 ngày 05/1/2026</small></figure>';

const card = (attributes: string, inside = '') => `<solieu-card ${attributes}>${inside}</solieu-card>`;

export const VIEW_CELLS = {
  value: card('indicator="accounts"'),
  'value, to the bad': card('indicator="late-tasks"'),
  trend: card('indicator="online-rate" view="trend"'),
  target: card('indicator="accounts" view="target"'),
  'target, overdue': card('indicator="online-rate" view="target"'),
  ratio: card('indicator="services" view="ratio"'),
  compare: card('indicator="online-rate" view="compare"'),
  rank: card('indicator="egdi-rank" view="rank"'),
} satisfies Cells;

export const STATE_CELLS = {
  loading: card('indicator="accounts" feed="https://loading.invalid/"'),
  stale: card('indicator="accounts" feed="https://stale.invalid/"'),
  failed: card('indicator="accounts" feed="https://failed.invalid/"'),
  'failed, with a snapshot': card('indicator="accounts" feed="https://failed.invalid/"', snapshot),
  'wrong id': card('indicator="account"'),
  'no data': card('indicator="accounts" area="VN-HN"'),
  'view without data': card('indicator="accounts" view="rank"'),
  'frozen, since revised': card('indicator="accounts" frozen="r0" value="46900000" period="2025-06"'),
} satisfies Cells;

export const LARGE_CELLS = {
  chart: '<solieu-trend indicator="online-rate"></solieu-trend>',
  table: '<solieu-trend indicator="online-rate" table></solieu-trend>',
  ranking: '<solieu-ranking indicator="online-rate" limit="3" area="VN-CT"></solieu-ranking>',
  figure:
    '<p>Cả nước có <solieu-figure indicator="accounts">54 triệu tài khoản</solieu-figure> định danh.</p>',
} satisfies Cells;

export type Cells = Record<string, string>;

/** A page of cells of one width; `columns` of them side by side. */
export function galleryPage(
  cells: Cells,
  { theme, lang, width, columns }: { theme: string; lang: string; width: number; columns: number },
): string {
  const boxes = Object.entries(cells).map(([name, html]) => `<section data-cell="${name}">${html}</section>`);
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Thẻ</title>
    ${theme === 'none' ? '' : `<link rel="stylesheet" href="/themes/${theme}.css">`}
    <style>
      body { margin: 0; font: 16px/1.5 "DejaVu Sans"; --solieu-font: "DejaVu Sans"; background: ${theme === 'dark' ? '#0d1116' : '#f4f6f8'}; color: ${theme === 'dark' ? '#e4e9ee' : '#1b2733'} }
      main { display: grid; grid-template-columns: repeat(${columns}, ${width}px); align-items: start; gap: 16px; padding: 16px; inline-size: max-content }
      p { margin: 0 }
    </style>
    <script>globalThis[Symbol.for('solieu.clients.1')] = new Map(Object.entries(${JSON.stringify(STATES).replaceAll('<', '\\u003c')}).map(
      ([url, state]) => [url, { url, state, subscribe: () => () => {}, watch: () => () => {} }]))</script>
    <script type="module" src="/solieu.js"></script>
    <main feed="https://ready.invalid/">${boxes.join('')}</main>`;
}
