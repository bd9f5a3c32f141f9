import { expect, test } from 'vitest';
import {
  card,
  errors,
  everything,
  open,
  page,
  portal,
  read,
  script,
  settle,
  shown,
  theme,
} from './harness/page.ts';

/* What a page asks of the kit: its policy, its place, its requests. */

test('a policy without inline styles or scripts, with trusted types: nothing to object to', async () => {
  await open(
    `${theme}${script}<main json-ld>${everything}</main><solieu-card indicator="accounts" announce></solieu-card>`,
    {
      headers: {
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html solieu",
      },
    },
  );
  await shown('54,4 triệu');
  await shown('Đà Nẵng');
  await page.getByRole('button', { name: 'Xem bảng số liệu' }).click();
  await page.getByRole('button', { name: 'Xem tất cả 4' }).click();
  await shown('Cần Thơ');
  expect(await read<string[]>('violations')).toEqual([]);
  expect(errors.filter((error) => !error.includes('favicon'))).toEqual([]);
});

test('both kits on one page, where trusted types may be made twice', async () => {
  await open(`${script.replace('solieu.js', 'solieu-card.js')}${script}${everything}`, {
    headers: {
      'content-security-policy':
        "script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html solieu 'allow-duplicates'",
    },
  });
  await shown('54,4 triệu');
  await shown('Đà Nẵng');
  expect(await read<string[]>('violations')).toEqual([]);
});

test('the figures of a page that asks for it are described once, to search engines', async () => {
  const fromSnapshot = '<script type="application/ld+json" data-solieu>{}</script>';
  await open(`${script}<main json-ld>${fromSnapshot}${everything}</main>`);
  await shown('Đà Nẵng');
  await page.waitForFunction(() => document.querySelector('script[type="application/ld+json"]'));
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(blocks).toHaveLength(1);
  const graph: { '@type': string; value?: number }[] = JSON.parse(blocks[0]!)['@graph'];
  expect(graph.map((node) => node['@type'])).toContain('Dataset');
  expect(graph.filter((node) => node['@type'] === 'Observation').map(({ value }) => value)).toEqual([
    54_400_000, 61.4,
  ]);
});

const snapshot = `<figure class="solieu-snapshot"><figcaption><strong>Tài khoản định danh điện tử đã kích hoạt</strong><br><small>Cả nước · đến hết tháng 6 năm 2026</small></figcaption>
  <p><data value="54400000">54,4 triệu</data> tài khoản</p><small data-part="meta">Nguồn: Bộ Công an, 01/7/2026<br>Cập nhật lúc 09:00 ngày 21/11/2026</small></figure>`;
const withSnapshot = `<solieu-card indicator="accounts">${snapshot}</solieu-card>`;

test.each([
  ['a snapshot and a theme', theme + script + withSnapshot],
  ['a theme, no snapshot', theme + script + card],
  [
    'views, charts and tables',
    theme + script + everything.replace(/<solieu-(grid|figure).*?(grid|figure)>/g, ''),
  ],
])('nothing below the cards moves: %s', async (_, body) => {
  await open(`${body}<p>Bài viết tiếp theo.</p>`, { viewport: { width: 400, height: 3000 } });
  await shown('Cập nhật lúc');
  await settle();
  expect(await read<number>('shift')).toBe(0);
});

test('nothing moves either when the feed is down', async () => {
  portal.mood = 'down';
  await open(`${theme}${script}${withSnapshot}<p>Bài viết tiếp theo.</p>`, {
    viewport: { width: 400, height: 1000 },
  });
  await shown('Chưa tải được số liệu');
  await settle();
  expect(await read<number>('shift')).toBe(0);
});

test('without scripts the snapshot stands in its place', async () => {
  await open(`${theme}${script}${withSnapshot}`, { javaScriptEnabled: false });
  expect(await page.getByText('54,4 triệu').isVisible()).toBe(true);
  expect((await page.locator('solieu-card').boundingBox())!.height).toBeGreaterThan(180);
});

test('a thousand cards on one page are drawn by one request', async () => {
  await open(script + card.repeat(1000));
  await page.waitForFunction(() =>
    [...document.querySelectorAll('solieu-card')].every((one) => one.shadowRoot?.querySelector('.number')),
  );
  expect(portal.answers).toEqual([200]);
  expect(errors.filter((error) => !error.includes('favicon') && !error.includes('404'))).toEqual([]);
});
