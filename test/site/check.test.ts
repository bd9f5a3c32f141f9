import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../setup/temporary.ts';
import { openSite } from './open.ts';
import type { Site } from './serve.ts';

const SEEDS = '../shared/corpus/seeds';

let browser: Browser;
let site: Site;
let page: Page;
beforeAll(async () => {
  const opened = await openSite();
  ({ site, browser } = opened);
  page = await browser.newPage({ acceptDownloads: true });
  page.setDefaultTimeout(10_000);
  await page.goto(`${site.url}check/`, { waitUntil: 'networkidle' });
  return opened.close;
});

async function paste(text: string, published = ''): Promise<void> {
  await page.locator('#published').fill(published);
  await page.locator('#draft').fill(text);
}

const quotes = () => page.locator('#marked a[href]').allTextContents();

test('a pasted draft is marked, told in a table, and what does not hold is told with its sum', async () => {
  await paste('Đến tháng 6/2023 đã phủ sóng 2.416/3.924 thôn lõm sóng (đạt 89,5%).');
  expect(await quotes()).toEqual(['2.416/3.924', '89,5%']);
  expect(await page.locator('#findings').textContent()).toContain('2.416 / 3.924 = 61,6 %');
  await page.locator('#findings a').click();
  expect(await page.locator('#marked a:target').textContent()).toBe('89,5%');
  await expect.poll(() => page.locator('#rows tr').count()).toBe(2);
});

test('the code for a live number names its indicator', async () => {
  await paste('Cả nước đã cấp trên 48 triệu tài khoản định danh điện tử.', '2023-07-13');
  const codes = () =>
    page.locator('#rows button').evaluateAll((buttons) => buttons.map((button) => button.dataset.code));
  await expect
    .poll(codes)
    .toEqual(['<solieu-figure indicator="eid-accounts-issued" no-unit>trên 48 triệu</solieu-figure>']);
});

test('no live number is offered for what counts something else, or is a change', async () => {
  await paste(
    'Trong 6 tháng đầu năm 2023 đã có 01 luật về chuyển đổi số; tăng thêm hơn 3,6 triệu tài khoản.',
  );
  await expect.poll(() => page.locator('#rows tr').count()).toBe(2);
  expect(await page.locator('#rows button').count()).toBe(0);
  expect(await page.locator('#rows').textContent()).toContain('tăng hơn 3.600.000 tài khoản');
});

test('each figure stands beside the official value of its own time, and the newest', async () => {
  await paste('Đến tháng 4/2024 tỷ lệ hồ sơ nộp trực tuyến đạt 38,3%.', '2024-04-25');
  const official = page.locator('#rows td').nth(4);
  await expect.poll(() => official.textContent()).toContain('Khớp số liệu chính thức');
  await paste('Đến tháng 4/2024 tỷ lệ hồ sơ nộp trực tuyến đạt 48,3%.', '2024-04-25');
  await expect.poll(() => official.textContent()).toContain('Cao hơn số liệu chính thức cùng thời gian');
});

test('of a pasted page its article is read, with its day', async () => {
  await paste(
    '<html><head><meta property="article:published_time" content="2023-07-13"></head><body><p>Đến nay có <b>48</b> triệu tài khoản định danh.</p></body></html>',
  );
  expect(await quotes()).toEqual(['48 triệu']);
  expect(await page.locator('#published').inputValue()).toBe('2023-07-13');
});

test('markup in a draft is shown as text, never run', async () => {
  await paste('Có 5 hồ sơ <img src=x onerror="document.title=1"> và 6 hồ sơ.');
  expect(await page.locator('#marked img').count()).toBe(0);
  expect(await page.title()).not.toBe('1');
});

test('CSV and JSON-LD are files to take along', async () => {
  await paste('Đã cấp trên 48 triệu tài khoản định danh điện tử.');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV' }).click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toContain('48 triệu');
  const [linked] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'JSON-LD' }).click(),
  ]);
  expect(JSON.parse(readFileSync(await linked.path(), 'utf8'))['@type']).toBe('Dataset');
});

describe('files', () => {
  const folder = temporaryFolder();
  const open = async (name: string, content: string | Buffer): Promise<void> => {
    writeFileSync(join(folder, name), content);
    await page.locator('#file').setInputFiles(join(folder, name));
  };

  test('a .docx is read by a library that is loaded only then', async () => {
    const before = new Set(site.sent.keys());
    await open('ban-thao.docx', readFileSync('test/site/draft.docx'));
    await expect.poll(quotes).toEqual(['48 triệu', '63%']);
    expect([...site.sent.keys()].filter((path) => !before.has(path))).toEqual([
      expect.stringMatching(/\.js$/),
    ]);
  });

  test('a file that is no .docx is told so, and the draft stays', async () => {
    await open('hong.docx', 'không phải docx');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('hong.docx');
    expect(await quotes()).toEqual(['48 triệu', '63%']);
    await open('anh.png', 'x');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('anh.png');
    await open('trong.txt', ' \n');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('trong.txt” không có chữ nào');
    expect(await quotes()).toEqual(['48 triệu', '63%']);
  });
});

/** Lays a text on the clipboard as an office program does, and pastes it. */
const clip = (types: Record<string, string>): Promise<void> =>
  page.locator('#draft').evaluate((box: HTMLTextAreaElement, given) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
    box.select();
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, types);

test('every province can be chosen, also those merged since, and a place is told by its name', async () => {
  const chosen = page.locator('#area');
  expect(await chosen.locator('option').count()).toBe(1 + 63);
  await paste('Toàn tỉnh có 1.250 tổ công nghệ số cộng đồng.');
  await chosen.selectOption({ label: 'Lâm Đồng' });
  await expect.poll(() => page.locator('#rows td').nth(2).textContent()).toBe('Lâm Đồng');
  await chosen.selectOption({ label: 'Bình Dương' });
  await expect.poll(() => page.locator('#rows td').nth(2).textContent()).toBe('Bình Dương');
  await chosen.selectOption('');
});

test('lines cut at a width, as a PDF gives them, are read as one sentence', async () => {
  await paste(
    'Đến hết tháng 6/2025, doanh thu của các doanh nghiệp công nghệ số đạt 12.340\ntỷ đồng, bằng 48% kế hoạch của cả năm.',
  );
  await expect.poll(quotes).toEqual(['12.340 tỷ đồng', '48%']);
});

test('a table is pasted in rows, from a word processor too', async () => {
  await paste('');
  const cells = ['Xã|Hồ sơ', 'An Bình|1.250', 'An Hoà|900'].map(
    (row) => `<tr><td><p class=MsoNormal>${row.replace('|', '</p></td><td><p>')}</p></td></tr>`,
  );
  await clip({ 'text/plain': 'Xã', 'text/html': `<p>Kết quả</p><table>${cells.join('')}</table>` });
  expect(await page.locator('#draft').inputValue()).toBe(
    'Kết quả\nXã | Hồ sơ\nAn Bình | 1.250\nAn Hoà | 900',
  );
  expect(await quotes()).toEqual(['1.250', '900']);
  await paste('Xã\tHồ sơ\nAn Bình\t1.250\nAn Hoà\t900');
  expect(await page.locator('#marked').textContent()).toContain('An Bình|1.250');
});

test('an editor is told of a draft in old letters, and of one that is too long', async () => {
  await paste('Toµn tØnh cã 1.250 hå s¬, ®¹t 50% kÕ ho¹ch n¨m 2024.');
  expect(await page.getByRole('alert').textContent()).toContain('Hãy chuyển sang Unicode');
  await paste(`Có 12.500 hồ sơ. ${'Tin khác. '.repeat(10_000)}Có 13.700 hồ sơ.`);
  expect(await page.getByRole('alert').textContent()).toContain('chỉ đọc 100.000 ký tự đầu');
  expect(await quotes()).toEqual(['12.500']);
  await paste('Có 12.500 hồ sơ.');
  expect(await page.getByRole('alert').count()).toBe(0);
});

test.each([900, 600, 320])('nothing scrolls sideways in a window of %i pixels', async (width) => {
  const narrow = await browser.newPage({ viewport: { width, height: 800 } });
  await narrow.goto(`${site.url}check/`, { waitUntil: 'networkidle' });
  await narrow.locator('#sample').click();
  await expect.poll(() => narrow.locator('#rows tr').count()).toBeGreaterThan(10);
  const beyond = await narrow.evaluate(() =>
    [document.documentElement, document.querySelector('.table')!].map(
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    ),
  );
  expect(beyond).toEqual([0, 0]);
  // each cell is named by the head of its column
  expect(await narrow.locator('#rows td').first().getAttribute('data-head')).toBe('Giá trị');
  await narrow.close();
});

test('nothing of the draft is sent', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await paste('Bí mật: 12.345 hồ sơ.');
  expect(await quotes()).toEqual(['12.345']);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((request) => !/^GET (?:blob:|.*\/feed\/)/.test(request))).toEqual([]);
});

describe.skipIf(!existsSync(SEEDS))('the five articles', () => {
  test.each([0, 1, 2, 3, 4])(
    'article %i: the same figures and findings as the command line',
    async (index) => {
      const { text, publishedAt } = JSON.parse(readFileSync(`${SEEDS}/seed-00${index}.json`, 'utf8'));
      await paste(text, publishedAt ?? '');
      const options = publishedAt ? ['--published', publishedAt] : [];
      const input = { input: text, encoding: 'utf8' } as const;
      const { figures, findings } = JSON.parse(
        execFileSync('node', ['dist/cli.js', 'extract', ...options, '-'], input),
      );
      expect(await quotes()).toEqual(figures.map(({ quote }: { quote: string }) => quote));
      expect(await page.locator('#findings a').allTextContents()).toEqual(
        findings.map(({ message }: { message: string }) => message),
      );
    },
  );
});
