import { NOW, sampleFeed } from '../setup/sample-feed.ts';

/*
 * What the kept pictures show: every view, every state, every element. Cards get their feeds from clients that
 * never change, so that the same picture comes again.
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
  '<figure class="solieu-snapshot"><figcaption><strong>Tài khoản định danh điện tử đã kích hoạt</strong><br>' +
  '<small>Cả nước · đến hết tháng 12 năm 2025</small></figcaption><p><data value="50000000">50,0<small> triệu</small></data> tài khoản</p>' +
  '<small data-part="meta">Nguồn: Bộ Công an, 02/1/2026<br>Cập nhật lúc 09:00 ngày 05/1/2026</small></figure>';

const card = (attributes: string, inside = '') => `<solieu-card ${attributes}>${inside}</solieu-card>`;

const VIEW_CELLS = {
  value: card('indicator="accounts"'),
  trend: card('indicator="online-rate" view="trend"'),
  target: card('indicator="accounts" view="target"'),
  ratio: card('indicator="services" view="ratio"'),
  compare: card('indicator="online-rate" view="compare"'),
  rank: card('indicator="egdi-rank" view="rank"'),
} satisfies Cells;

const STATE_CELLS = {
  'to the bad': card('indicator="late-tasks"'),
  overdue: card('indicator="online-rate" view="target"'),
  loading: card('indicator="accounts" feed="https://loading.invalid/"'),
  stale: card('indicator="accounts" feed="https://stale.invalid/"'),
  failed: card('indicator="accounts" feed="https://failed.invalid/"'),
  'failed, with a snapshot': card('indicator="accounts" feed="https://failed.invalid/"', snapshot),
  'wrong id': card('indicator="account"'),
  'no data': card('indicator="accounts" area="VN-HN"'),
  'view without data': card('indicator="accounts" view="rank"'),
  'frozen, since revised': card('indicator="accounts" frozen="r0" value="46900000" period="2025-06"'),
} satisfies Cells;

const TABLE_CELLS = {
  table: '<solieu-trend indicator="online-rate" table></solieu-trend>',
  figure:
    '<p>Cả nước có <solieu-figure indicator="accounts">54 triệu tài khoản</solieu-figure> định danh.</p>',
} satisfies Cells;

const LARGE_CELLS = {
  chart: '<solieu-trend indicator="online-rate"></solieu-trend>',
  ranking: '<solieu-ranking indicator="online-rate" limit="3" area="VN-CT"></solieu-ranking>',
} satisfies Cells;

type Cells = Record<string, string>;

/** One picture: cells of one width, in one theme and language. */
export interface Sheet {
  name: string;
  theme: string;
  lang: 'vi' | 'en';
  width: number;
  columns: number;
  cells: Cells;
  /** With the reader's own colours, bright on dark. */
  forced?: boolean;
}

const THEMES = ['default', 'government', 'dark', 'high-contrast', 'print'];
const LARGE = { ...LARGE_CELLS, ...TABLE_CELLS };
const EACH = { ...VIEW_CELLS, ...LARGE_CELLS };
const ALL = { ...VIEW_CELLS, ...STATE_CELLS, ...LARGE };

const sheet = (theme: string, lang: Sheet['lang'], width: number, columns: number, cells: Cells): Sheet => ({
  ...{ name: `${theme}-${lang}-${width}`, theme, lang, width, columns, cells },
});

/** Every view in every theme at three widths; the states where they are at their tightest. */
export const SHEETS: Sheet[] = [
  ...THEMES.flatMap((theme) => [
    sheet(theme, 'vi', 320, 4, theme === 'print' ? EACH : ALL),
    sheet(theme, 'vi', 480, 3, EACH),
    sheet(theme, 'vi', 800, 2, EACH),
  ]),
  sheet('none', 'vi', 320, 4, STATE_CELLS),
  sheet('default', 'en', 320, 4, { ...VIEW_CELLS, ...STATE_CELLS }),
  { ...sheet('default', 'vi', 320, 4, EACH), name: 'forced-colours-320', forced: true },
];

const FONT = '"DejaVu Sans"';

/** A page of cells, each in a place of its own, so that one that grows does not move the others. */
export function galleryPage({ theme, lang, width, columns, cells }: Sheet): string {
  const boxes = Object.entries(cells).map(
    ([name, html]) =>
      `<section data-cell="${name}"${name in LARGE ? ' class="large"' : ''}>${html}</section>`,
  );
  const states = JSON.stringify(STATES).replaceAll('<', '\\u003c');
  const [paper, ink] = theme === 'dark' ? ['#0d1116', '#e4e9ee'] : ['#f4f6f8', '#1b2733'];
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Thẻ</title>
    ${theme === 'none' ? '' : `<link rel="stylesheet" href="/themes/${theme}.css">`}
    <style>
      body { margin: 0; font: 16px/1.5 ${FONT}; --solieu-font: ${FONT}; background: ${paper}; color: ${ink} }
      main { display: grid; grid-template-columns: repeat(${columns}, ${width}px); gap: 16px; padding: 16px }
      section { block-size: 430px; overflow: clip }
      .large { block-size: 620px }
      p { margin: 0 }
    </style>
    <script>
      globalThis[Symbol.for('solieu.clients.1')] = new Map(Object.entries(${states}).map(([url, state]) =>
        [url, { url, state, subscribe: () => () => {}, watch: () => () => {} }]));
    </script>
    <script type="module" src="/solieu.js"></script>
    <main feed="https://ready.invalid/">${boxes.join('')}</main>`;
}

/** Letters and lines as the cards have them, without anything of the kit. */
export const PROBE_PAGE = `<!doctype html><meta charset="utf-8"><style>body { margin: 8px; font: 16px/1.5 ${FONT} } b { font-size: 36px; font-weight: 650 } small { font-size: 13px }</style>
  <p>Tỷ lệ hồ sơ trực tuyến, ước đạt<p><b>54,4 61%</b> triệu<p><small>Nguồn: Bộ Công an, 01/7/2026 · Cập nhật lúc 09:00</small>
  <svg width="300" height="40"><path d="M0 30 100 25 200 12 300 5" fill="none" stroke="#0b5394" stroke-width="2"/><circle cx="300" cy="5" r="3.5"/></svg>`;
