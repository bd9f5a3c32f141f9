import { beforeAll, describe, expect, test } from 'vitest';
import { browsers, type Tab } from './harness/browser.ts';
import { marked, middleOf, parts, untilCard, untilMarked, untilNoCard } from './harness/look.ts';
import type { PageServer } from './harness/server.ts';
import { openStage } from './harness/stage.ts';

const page = (body: string, style = ''): string =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tin</title><style>${style}</style>${body}`;

const LONG = page(
  `<article><h1>Tin của tỉnh về hồ sơ trực tuyến</h1>
  <p>Toàn tỉnh đã tiếp nhận 12.450 hồ sơ trực tuyến trong quý đầu của năm nay, nhiều hơn hẳn năm ngoái.</p>
  <details><summary>Xem thêm về các dịch vụ của tỉnh</summary><div style="height:900px"></div>
  <p>Tỉnh cung cấp 1.823 dịch vụ công cho người dân và doanh nghiệp trên cổng của mình.</p></details>
  <div style="height:3000px"></div></article>`,
  'html{scroll-behavior:smooth}',
);

const REPORT = page(`<h1>Báo cáo nhanh của tỉnh trong tuần</h1><pre>
Trong tuần, toàn tỉnh tiếp nhận 8.412 hồ sơ qua mạng, đạt tỷ lệ
80% kế hoạch của cả quý, cao hơn hẳn tuần trước đó. Các sở, ngành và địa phương tiếp tục thực hiện.

Cấp xã:
1.024 chữ ký số
</pre><pre><code>const limit = 4096; // giới hạn 512 hồ sơ</code></pre>`);

describe.each(browsers)('figures out of sight, %s', (name) => {
  let server: PageServer;
  let tab: Tab;
  beforeAll(async () => {
    const stage = await openStage(name);
    ({ server, tab } = stage);
    server.add('/long.html', { body: LONG });
    server.add('/report.html', { body: REPORT });
    return stage.close;
  });

  test('a card leaves the screen with its number', async () => {
    await tab.goto('long.html');
    await untilMarked(tab, '12.450');
    const { x, y } = await middleOf(tab, '12.450');
    await tab.click(x, y);
    await untilCard(tab, '12.450');
    await tab.evaluate(() => scrollTo({ top: 40, behavior: 'instant' }));
    expect((await tab.card())?.text).toContain('12.450');
    await tab.evaluate(() => scrollTo({ top: 800, behavior: 'instant' }));
    await untilNoCard(tab);
  });

  test('keys come to a figure that is folded away, on a page that scrolls smoothly too', async () => {
    await tab.goto('long.html');
    await untilMarked(tab, '12.450');
    await tab.press('Alt+Period');
    await untilCard(tab, '12.450');
    await tab.press('Alt+Period');
    await untilCard(tab, '1.823');
    const { y } = await middleOf(tab, '1.823');
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(await tab.evaluate(() => innerHeight));
  });

  test('reads a report in lines of its own, wrapped by hand, and no code', async () => {
    await tab.goto('report.html');
    const { level } = await untilMarked(tab, '8.412');
    expect(level).toEqual(['8.412', '80%', '1.024']);
    expect(Object.values(await marked(tab)).flat()).not.toContain('4096');
    const { x, y } = await middleOf(tab, '1.024');
    await tab.click(x, y);
    expect(parts(await untilCard(tab, '1.024'), 'quote')[0]?.text).toMatch(/^1\.024 ?chữ ký số$/);
  });
});
