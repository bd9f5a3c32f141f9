import { expect, test } from 'vitest';
import { place } from '../../extension/content/card/place.ts';
import { createReader } from '../../extension/content/reader.ts';
import { readFromPage, type SentPage } from '../../extension/messages.ts';
import { toggled } from '../../extension/panel/collection.ts';
import { DEFAULTS, toSettings } from '../../extension/settings.ts';
import { siteOf, sites } from '../../extension/sites/list.ts';
import { toHost } from '../../extension/sites/origins.ts';
import { extract } from '../../src/figures/extract.ts';

test('the sites stand in the order of the alphabet, each once', () => {
  const hosts = sites.map(({ host }) => host);
  expect(hosts).toEqual([...new Set(hosts)].sort());
});

test('a site covers its subdomains, and no host that only ends like it', () => {
  expect(siteOf('hanoi.gov.vn')?.host).toBe('gov.vn');
  expect(siteOf('gov.vn')?.host).toBe('gov.vn');
  expect(siteOf('notgov.vn')).toBeUndefined();
});

test.each([
  ['baodantoc.vn', 'baodantoc.vn'],
  [' https://www.Baodantoc.vn/tin?x=1 ', 'www.baodantoc.vn'],
  ['không phải trang', undefined],
  ['localhost', undefined],
  ['javascript:alert(1)', undefined],
  ['', undefined],
])('“%s” typed as a site is %s', (typed, host) => {
  expect(toHost(typed)).toBe(host);
});

test('settings take only what is sound, and keep the rest at its default', () => {
  expect(toSettings(undefined)).toEqual(DEFAULTS);
  expect(
    toSettings({
      lang: 'en',
      style: 'blink',
      badge: 1,
      off: ['mau.gov.vn', 'mau.gov.vn', '<b>', 7],
      feed: { url: 'http://mau.gov.vn/feed.json', refresh: true },
    }),
  ).toEqual({ ...DEFAULTS, lang: 'en', off: ['mau.gov.vn'] });
  const feed = { url: 'https://mau.gov.vn/feed.json', refresh: true };
  expect(toSettings({ feed }).feed).toEqual(feed);
});

const page: SentPage = {
  url: 'https://mau.gov.vn/tin/1#phan-2',
  title: 'Tin',
  site: 'mau.gov.vn',
  publishedAt: '2024-04-25',
  reading: { text: 'Đã cấp 48 triệu tài khoản, 5 nghìn thẻ.', figures: [], findings: [] },
};

test.each([
  [{ type: 'feed', indicator: 'online-rate' }, true],
  [{ type: 'feed', indicator: '../../etc' }, false],
  [{ type: 'count', figures: 3, findings: 0 }, true],
  [{ type: 'count', figures: -1, findings: 0 }, false],
  [{ type: 'page', page }, true],
  [{ type: 'page', page: { ...page, url: 'javascript:alert(1)' } }, false],
  [{ type: 'page', page: { ...page, reading: { ...page.reading, figures: 'many' } } }, false],
  [{ type: 'read', text: 'x', lang: 'vi' }, true],
  [{ type: 'read', text: 7, lang: 'vi' }, false],
  [{ type: 'read', text: 'x'.repeat(3_000_000), lang: 'vi' }, false],
  [{ type: 'opened', index: 1.5 }, false],
  [{ type: 'launch' }, false],
  ['panel', false],
  [null, false],
])('of what a page’s script may send, %j is sound: %s', (message, isSound) => {
  expect(readFromPage(message) !== undefined).toBe(isSound);
});

test('collecting a figure twice lets go of it, and of an article without figures', () => {
  const [accounts, cards] = extract(page.reading.text);
  const one = toggled([], page, accounts!);
  expect(one).toMatchObject([
    {
      source: { publisher: 'mau.gov.vn', url: 'https://mau.gov.vn/tin/1', date: '2024-04-25' },
      figures: [{ quote: '48 triệu', value: 48_000_000 }],
    },
  ]);
  const two = toggled(one, { ...page, url: 'https://mau.gov.vn/tin/1#cuoi' }, cards!);
  expect(two[0]!.figures.map(({ quote }) => quote)).toEqual(['48 triệu', '5 nghìn']);
  expect(toggled(toggled(two, page, accounts!), page, cards!)).toEqual([]);
});

const viewport = { width: 1000, height: 700 };
const number = (top: number, left = 500) => ({ left, right: left + 40, top, bottom: top + 20 });

test('a card stands below its number, else above, and never leaves the viewport', () => {
  const card = { width: 368, height: 300 };
  expect(place(number(100), card, viewport)).toMatchObject({ left: 336, top: 128 });
  expect(place(number(600), card, viewport).top).toBe(292);
  expect(place(number(100, 980), card, viewport).left).toBe(1000 - 368 - 8);
  expect(place(number(100, 0), card, viewport).left).toBe(8);
});

test('a card that is higher than the room beside its number is cut to it', () => {
  const { top, maxHeight } = place(number(300), { width: 368, height: 900 }, viewport);
  expect(top).toBe(328);
  expect(top + maxHeight).toBe(692);
});

test('a page’s script cannot hand the reading wrong options', () => {
  const sent = { type: 'read', text: 'x', lang: 'fr', publishedAt: 'hôm qua', area: '<b>', knowledge: {} };
  expect(readFromPage(sent)).toEqual({ type: 'read', text: 'x', lang: 'vi' });
});

test('a long article is read in parts, each under its headline, and a part once', async () => {
  const lines = Array.from(
    { length: 2000 },
    (_, i) => `Năm 2023, xã thứ ${i} có ${i + 1000} hồ sơ trực tuyến.\n`,
  );
  const text = lines.join('');
  let at = 0;
  const starts = lines.map((line) => {
    at += line.length;
    return at - line.length;
  });
  const prose = {
    roots: [],
    text,
    pieces: [],
    lines: starts,
    breaks: [],
    headings: [{ start: 0, end: lines[0]!.length - 1 }],
    shadows: [],
  };
  const article = { roots: [], title: 'Tin dài' };
  const asked: string[] = [];
  const readAll = createReader(async (part) => {
    asked.push(part);
    return { figures: extract(part), findings: [] };
  });
  const { figures } = await readAll(article, prose, {});
  expect(asked.length).toBeGreaterThan(1);
  expect(asked[1]).toMatch(/^Tin dài\nNăm 2023, xã thứ 0 /);
  expect(figures.map(({ quote }) => quote)).toEqual(extract(text).map(({ quote }) => quote));
  for (const { start, end, quote } of figures) expect(text.slice(start, end)).toBe(quote);
  const before = asked.length;
  await readAll(article, prose, {});
  expect(asked.length).toBe(before);
  await readAll(article, prose, { publishedAt: '2023-07-13' });
  expect(asked.length).toBe(2 * before);
});
