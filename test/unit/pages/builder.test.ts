import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Feed } from '../../../src/feed/schema.ts';
import { type Choice, fromParams, toBase, toParams } from '../../../widgets/pages/builder/choice.ts';
import { bestKept, readKept } from '../../../widgets/pages/builder/kept.ts';
import { plain, search, toSearchIndex } from '../../../widgets/pages/builder/search.ts';
import {
  embedAddress,
  type SnippetSource,
  STRENGTHS,
  writeLoader,
  writeSnippet,
  writeTestPiece,
} from '../../../widgets/pages/builder/snippets.ts';

const indicator = (id: string, vi: string, en: string, unit: string, group?: string) => ({
  id,
  name: { vi, en },
  unit: { id: 'x', vi: unit },
  valueType: 'stock' as const,
  direction: 'higher' as const,
  ...(group && { group }),
});

const feed = {
  groups: { identity: { vi: 'Định danh và dân cư' } },
  indicators: [
    indicator('online-dossier-rate', 'Tỷ lệ hồ sơ nộp trực tuyến', 'Online dossier rate', '%'),
    indicator('vneid-utilities', 'Số tiện ích trên VNeID', 'Utilities in VNeID', 'tiện ích', 'identity'),
    indicator(
      'eid-accounts-issued',
      'Số tài khoản định danh điện tử đã cấp',
      'Electronic identities',
      'tài khoản',
    ),
    indicator('npsp-services', 'Số dịch vụ công trên Cổng', 'Public services', 'dịch vụ'),
  ],
} as unknown as Feed;
const ids = (query: string): string[] => search(toSearchIndex(feed), query).map(({ id }) => id);

test('typing without diacritics finds the indicator, its name before its group', () => {
  expect(ids('dinh danh')).toEqual(['eid-accounts-issued', 'vneid-utilities']);
  expect(ids('Định danh')).toEqual(ids('dinh danh'));
  expect(ids('ĐỊNH   DANH điện')).toEqual(['eid-accounts-issued']);
});

test('the abbreviation of the administration finds what it stands for', () => {
  expect(ids('dvc')).toEqual(['npsp-services']);
});

test('English, ids and an empty query find too; nonsense finds nothing', () => {
  expect(ids('dossier')).toEqual(['online-dossier-rate']);
  expect(ids('vneid')).toEqual(['vneid-utilities']);
  expect(ids('')).toHaveLength(4);
  expect(ids('dinh danh xyz')).toEqual([]);
});

test('plain drops marks in either normal form and keeps letters apart', () => {
  expect(plain('Đề án 06 – “Chuyển đổi số”'.normalize('NFD'))).toBe('de an 06 chuyen doi so');
});

const BASE = 'https://so.example.vn/kit/';
const choice: Choice = {
  element: 'card',
  indicators: ['eid-accounts-issued'],
  area: 'VN',
  view: 'value',
  theme: 'default',
  lang: 'vi',
  extras: [],
  base: BASE,
};
const source: SnippetSource = {
  choice,
  snapshot: {
    text: 'Số "tài khoản" < 50 triệu & tăng',
    value: '48 triệu tài khoản',
    html: '<figure>48 triệu</figure>',
    image: 'images/eid-accounts-issued.vi.svg',
    width: 320,
    height: 180,
  },
  integrity: { 'solieu-card.js': 'sha384-abc' },
  height: 214,
};

test('the address keeps every choice, and a colleague who opens it gets the same', () => {
  const other: Choice = {
    ...choice,
    element: 'trend',
    indicators: ['a-b', 'c'],
    area: 'VN-HN',
    view: 'target',
    theme: 'government',
    lang: 'en',
    extras: ['remember', 'json-ld'],
  };
  const params = toParams(other, BASE);
  expect(fromParams(new URLSearchParams(params.toString()), BASE)).toEqual(other);
  expect(toParams(choice, BASE).toString()).toBe('indicators=eid-accounts-issued');
});

test('what is in the address and is no choice is passed over', () => {
  const wild = fromParams(
    new URLSearchParams('indicators=<img>,ok,OK&area=javascript:1&view=huge&theme=../x&base=data:,x'),
    BASE,
  );
  expect(wild).toEqual({ ...choice, indicators: ['ok'] });
});

test.each([
  ['https://a.vn/x', 'https://a.vn/x/'],
  ['https://a.vn/x/solieu.js', 'https://a.vn/x/'],
  ['a.vn/x', 'https://a.vn/x/'],
  [' http://a.vn/x/ ', 'http://a.vn/x/'],
  ['https://a.vn/x/?q=1#h', 'https://a.vn/x/'],
  ['javascript:alert(1)', undefined],
  ['a.vn', 'https://a.vn/'],
  ['ftp://a.vn/', undefined],
  ['solieu', undefined],
])('the base address %j is read as %j', (given, base) => {
  expect(toBase(given)).toBe(base);
});

test('a snippet of one card loads the small file, held to its hash; several load the whole kit', () => {
  expect(writeSnippet('script', source)).toBe(
    `<solieu-card indicator="eid-accounts-issued" feed="${BASE}feed/feed.json">\n<figure>48 triệu</figure>\n</solieu-card>\n` +
      `<script type="module" src="${BASE}solieu-card.js" integrity="sha384-abc" crossorigin="anonymous"></script>`,
  );
  const two = writeSnippet('script', { ...source, choice: { ...choice, indicators: ['a', 'b'] } });
  expect(two).toContain('<solieu-grid indicators="a b"');
  expect(two).toContain('/solieu.js"');
});

test('what the small file lacks brings the whole kit', () => {
  const more: SnippetSource = { ...source, choice: { ...choice, extras: ['remember', 'announce'] } };
  expect(writeSnippet('script', more)).toMatch(/<solieu-card [^>]* remember announce>[\s\S]*\/solieu\.js"/);
  expect(writeSnippet('div', more)).toContain(' data-remember="yes" data-announce="yes">');
});

test('within a sentence only the value stands, in one line', () => {
  const inline: SnippetSource = { ...source, choice: { ...choice, element: 'figure' } };
  expect(writeSnippet('script', inline)).toContain('feed/feed.json">48 triệu tài khoản</solieu-figure>');
  expect(writeSnippet('div', inline)).toBe(
    '<span data-solieu="figure" data-indicator="eid-accounts-issued">48 triệu tài khoản</span>',
  );
  expect(writeSnippet('link', inline)).toBe(
    `<a href="${BASE}embed/?element=figure&amp;indicator=eid-accounts-issued">48 triệu tài khoản</a>`,
  );
});

test('text of a feed cannot break out of an attribute', () => {
  for (const strength of STRENGTHS) {
    const { document } = parseHTML(`<body>${writeSnippet(strength, source)}</body>`);
    const said = document.querySelector('img')?.alt ?? document.querySelector('iframe')?.title;
    if (said) expect(said).toBe(source.snapshot.text);
  }
  expect(writeSnippet('link', source)).toContain('Số &quot;tài khoản&quot; &lt; 50 triệu &amp; tăng');
});

test('the frame is named and has the height of the preview', () => {
  expect(writeSnippet('iframe', source)).toContain('height="214"');
  expect(embedAddress({ ...choice, theme: 'government', lang: 'en' })).toBe(
    `${BASE}embed/?indicator=eid-accounts-issued&theme=government&lang=en`,
  );
});

test('the template line names the loader', () => {
  expect(writeLoader(source)).toBe(
    `<script type="module" src="${BASE}solieu-loader.js" crossorigin="anonymous"></script>`,
  );
});

const keptOf = (saved: string) =>
  readKept(parseHTML(`<!doctype html><html><body>${saved}</body></html>`).document as unknown as Document);
const statesOf = (saved: string): string =>
  keptOf(saved)
    .map(({ state }) => state)
    .join(' ');

test('all of the test piece kept: the strongest is advised', () => {
  const kept = keptOf(writeTestPiece({ ...source, integrity: { 'solieu-card.js': 'sha384-abc' } }));
  expect(kept.map(({ state }) => state)).toEqual(['whole', 'whole', 'whole', 'whole', 'whole']);
  expect(bestKept(kept)).toBe('script');
});

test('a CMS that drops scripts is told from one that drops everything', () => {
  const piece = writeTestPiece(source);
  const noScript = piece.replace(/<script[\s\S]*?<\/script>/g, '');
  expect(keptOf(noScript)[0]).toEqual({ strength: 'script', state: 'changed', lost: ['script'] });
  expect(bestKept(keptOf(noScript))).toBe('div');
  expect(statesOf('<p>Chỉ còn chữ</p>')).toBe('gone gone gone gone gone');
  expect(bestKept(keptOf('<p>Chỉ còn chữ</p>'))).toBeUndefined();
});

test('code pasted in the visual view comes back as text, and is named so', () => {
  const asText = writeTestPiece(source).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  expect(statesOf(asText)).toBe('text text text text text');
});

test('lost attributes are named', () => {
  const kept = keptOf(`<iframe src="${BASE}embed/?indicator=a"></iframe><img src="${BASE}a.svg" alt="x">`);
  expect(kept.find(({ strength }) => strength === 'iframe')?.lost).toEqual(['title', 'height']);
  expect(kept.find(({ strength }) => strength === 'image')?.lost).toEqual(['width', 'height']);
});
