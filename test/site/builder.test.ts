import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import sanitize from 'sanitize-html';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from './browser.ts';
import { type Site, serve } from './serve.ts';

const purify = readFileSync(createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js'), 'utf8');

let browser: Browser;
let site: Site;
let page: Page;
const snippets: Record<string, string> = {};
let loader = '';
let testPiece = '';

/** As a new user: opens the builder, finds an indicator by typing, chooses each strength. */
beforeAll(async () => {
  site = await serve('dist/site');
  browser = await launch();
  page = await browser.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  page.setDefaultTimeout(10_000);
  await page.goto(`${site.url}builder/`);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const copied = () => page.evaluate(() => navigator.clipboard.readText());

test('typing "dinh danh" finds the indicators of electronic identity', async () => {
  await page.getByLabel('Tìm theo tên').fill('dinh danh');
  const found = await page.locator('#list label').allTextContents();
  expect(found.length).toBeGreaterThan(2);
  for (const name of found.slice(0, 3)) expect(name).toMatch(/định danh/i);
});

test('what is chosen shows in the preview, and in the address', async () => {
  await page.locator('#chosen button').first().click();
  await page.locator('#list input[value="eid-accounts-activated"]').check();
  const frame = page.frameLocator('#frame');
  await expect.poll(() => frame.getByRole('heading').textContent()).toContain('đã kích hoạt');
  expect(new URL(page.url()).searchParams.get('indicators')).toBe('eid-accounts-activated');
  const colleague = await browser.newPage();
  await colleague.goto(page.url());
  await expect.poll(() => colleague.locator('#chosen').textContent()).toContain('đã kích hoạt');
  await colleague.close();
});

test('a view that the feed has too little for is told of, and so is an address that no portal can load', async () => {
  const other = await browser.newPage();
  await other.goto(`${site.url}builder/?indicators=eid-accounts-activated&view=rank`);
  await expect.poll(() => other.locator('#say').textContent()).toContain('“Thứ hạng”: thẻ chỉ hiện giá trị');
  const warning = other.locator('#base-warning');
  await expect.poll(() => warning.textContent()).toContain('chỉ mở được trên máy này');
  await other.locator('#base').fill('http://cong.example.vn/solieu/');
  await expect.poll(() => warning.textContent()).toContain('cổng chạy https sẽ chặn');
  await other.locator('#base').fill('https://cong.example.vn/solieu/');
  await expect.poll(() => warning.isVisible()).toBe(false);
  expect(await other.locator('#code').textContent()).toContain(
    'https://cong.example.vn/solieu/feed/feed.json',
  );
  await other.close();
});

test('an address that is none is told beside it, and the code says what it still points to', async () => {
  const other = await browser.newPage();
  await other.goto(`${site.url}builder/`);
  await other.locator('#base').fill('https://cong.example.vn/solieu');
  await expect.poll(() => other.locator('#code').textContent()).toContain('example.vn/solieu/feed/feed.json');
  await other.locator('#base').fill('thư mục solieu');
  const told = other.locator('#base-problem');
  expect(await told.textContent()).toContain('Mã vẫn trỏ về https://cong.example.vn/solieu/');
  expect(await other.locator('#base').getAttribute('aria-invalid')).toBe('true');
  await other.locator('#base').fill('cong.example.vn/khac');
  expect(await told.isVisible()).toBe(false);
  await other.close();
});

test('what the feed does not have is left out of a choice, and told', async () => {
  const other = await browser.newPage();
  await other.goto(`${site.url}builder/?indicators=khong-co,eid-accounts-activated&area=VN-99`);
  await expect
    .poll(() => other.locator('#unknown').textContent())
    .toBe('Nguồn số liệu này không có chỉ số khong-co, nên đã bỏ khỏi lựa chọn.');
  expect(await other.locator('#area').inputValue()).toBe('VN');
  expect(await other.locator('#code').textContent()).not.toMatch(/khong-co|VN-99/);
  await other.close();
});

test('all indicators stand by subject, until something is looked for', async () => {
  const other = await browser.newPage();
  await other.goto(`${site.url}builder/`);
  await expect
    .poll(() => other.getByRole('group', { name: 'Định danh số' }).getByRole('checkbox').count())
    .toBe(7);
  await other.locator('#query').fill('5g');
  expect(await other.locator('#list [role="group"]').count()).toBe(0);
  await other.close();
});

test('the preview takes the width of the column and the height of the card', async () => {
  await page.locator('#width').fill('260');
  expect(await page.locator('#frame').getAttribute('width')).toBe('260');
  await expect
    .poll(async () => Number(await page.locator('#frame').getAttribute('height')))
    .toBeGreaterThan(150);
});

test('each strength is copied by one button', async () => {
  for (const [name, label] of Object.entries({
    script: 'Thẻ và script',
    div: 'Thẻ div',
    link: 'Liên kết',
    iframe: 'Khung iframe',
    image: 'Ảnh',
  })) {
    await page.getByRole('radio', { name: label, exact: true }).check();
    await page.getByRole('button', { name: 'Sao chép mã', exact: true }).click();
    await expect.poll(copied).toBe(await page.locator('#code').textContent());
    snippets[name] = await copied();
  }
  await page.getByRole('radio', { name: 'Thẻ div' }).check();
  await page.getByRole('button', { name: 'Sao chép dòng khuôn mẫu' }).click();
  loader = await copied();
  await page.getByRole('button', { name: 'Sao chép đoạn thử' }).click();
  await expect.poll(copied).toContain('<iframe');
  testPiece = await copied();
  expect(snippets.script).toMatch(/integrity="sha384-[\w+/=]{64}"/);
});

async function tryOut(html: string, head = ''): Promise<Page> {
  site.pages.set(
    '/try.html',
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thử</title>${head}</head><body>${html}</body></html>`,
  );
  const bare = await browser.newPage({ viewport: { width: 800, height: 600 } });
  await bare.goto(`${site.url}try.html`, { waitUntil: 'networkidle' });
  return bare;
}

describe('in a bare page', () => {
  test('tag and script show the live card', async () => {
    const bare = await tryOut(snippets.script!);
    await expect
      .poll(() => bare.evaluate(() => Boolean(document.querySelector('solieu-card')?.shadowRoot)))
      .toBe(true);
    await expect.poll(() => bare.locator('solieu-card').getByRole('heading').count()).toBe(1);
    await bare.close();
  });

  test('without the script the dated figure shows', async () => {
    const bare = await tryOut(snippets.script!.replace(/<script[\s\S]*<\/script>/, ''));
    const text = await bare.locator('body').innerText();
    expect(text).toContain('triệu');
    expect(text).toMatch(/Nguồn: /);
    await bare.close();
  });

  test.each(['div', 'link'])('with the template line, the %s becomes a live card', async (strength) => {
    const bare = await tryOut(snippets[strength]!, loader);
    await expect.poll(() => bare.locator('solieu-card').getByRole('heading').count()).toBe(1);
    await bare.close();
  });

  test('without it, the link opens the card', async () => {
    const bare = await tryOut(snippets.link!);
    await bare.getByRole('link').first().click();
    await expect.poll(() => bare.locator('solieu-card').getByRole('heading').count()).toBe(1);
    await bare.close();
  });

  test('the frame has a name and, with the template line, the height that it needs', async () => {
    const bare = await tryOut(snippets.iframe!.replace(/height="\d+"/, 'height="50"'), loader);
    expect(await bare.locator('iframe').getAttribute('title')).toContain('triệu tài khoản');
    await expect
      .poll(async () => Number(await bare.locator('iframe').getAttribute('height')))
      .toBeGreaterThan(150);
    await bare.close();
  });

  test('the image is there, with its sentence and its size', async () => {
    const bare = await tryOut(snippets.image!);
    const image = bare.getByRole('img');
    expect(await image.getAttribute('alt')).toContain('triệu tài khoản');
    expect(
      await image.evaluate((img: HTMLImageElement) => [img.complete, img.naturalWidth === img.width]),
    ).toEqual([true, true]);
    await bare.close();
  });

  test('a page with nothing to upgrade loads nothing but the loader', async () => {
    site.sent.clear();
    const bare = await tryOut('<p>Tin tức</p>', loader);
    expect([...site.sent.keys()].filter((path) => path.endsWith('.js'))).toEqual(['/solieu-loader.js']);
    await bare.close();
  });

  test('what is added later is upgraded too, but not what is being edited', async () => {
    const bare = await tryOut('<div contenteditable="true" id="editor"></div><div id="later"></div>', loader);
    await bare.evaluate((html) => {
      const added = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild!;
      document.getElementById('editor')!.append(added.cloneNode(true));
      document.getElementById('later')!.append(added);
    }, snippets.div!);
    await expect.poll(() => bare.locator('#later solieu-card').count()).toBe(1);
    expect(await bare.locator('#editor solieu-card').count()).toBe(0);
    expect(await bare.locator('#editor [data-solieu]').count()).toBe(1);
    await bare.close();
  });
});

describe('through the default sanitizers, what the builder says comes true', () => {
  async function throughPurify(html: string): Promise<string> {
    const bare = await browser.newPage();
    await bare.goto('about:blank');
    await bare.evaluate(purify);
    // biome-ignore lint/suspicious/noExplicitAny: DOMPurify puts itself on the page
    const clean = await bare.evaluate((dirty) => (window as any).DOMPurify.sanitize(dirty) as string, html);
    await bare.close();
    return clean;
  }

  async function verdicts(saved: string): Promise<Record<string, string>> {
    await page.locator('#saved').fill(saved);
    const rows = await page.locator('#kept tbody tr').all();
    const told = await Promise.all(
      rows.map(async (row) => [
        await row.locator('th').textContent(),
        await row.locator('.state').getAttribute('data-state'),
      ]),
    );
    return Object.fromEntries(told);
  }

  test('DOMPurify keeps the div, the link and the image', async () => {
    const saved = await throughPurify(testPiece);
    expect(await verdicts(saved)).toEqual({
      'Thẻ và script': 'gone',
      'Thẻ div': 'whole',
      'Liên kết': 'whole',
      'Khung iframe': 'gone',
      Ảnh: 'whole',
    });
    expect(await page.locator('#kept .note').textContent()).toBe('Hãy dùng: Thẻ div.');
    const bare = await tryOut(await throughPurify(snippets.div!), loader);
    await expect.poll(() => bare.locator('solieu-card').getByRole('heading').count()).toBe(1);
    await bare.close();
  });

  test('sanitize-html keeps the link', async () => {
    const saved = sanitize(testPiece);
    expect(await verdicts(saved)).toEqual({
      'Thẻ và script': 'gone',
      'Thẻ div': 'gone',
      'Liên kết': 'whole',
      'Khung iframe': 'gone',
      Ảnh: 'gone',
    });
    const bare = await tryOut(sanitize(snippets.link!), loader);
    await expect.poll(() => bare.locator('solieu-card').getByRole('heading').count()).toBe(1);
    await bare.close();
    expect(sanitize(snippets.div!)).toContain('triệu');
  });

  test('a CMS that keeps everything is told so', async () => {
    expect(new Set(Object.values(await verdicts(testPiece)))).toEqual(new Set(['whole']));
  });
});

test('what only the whole kit does is a box to tick, and works in the page', async () => {
  const choose = async (label: string) => {
    await page.getByRole('radio', { name: label, exact: true }).check();
    return (await page.locator('#code').textContent())!;
  };
  expect(await choose('Thẻ và script')).toContain('/solieu-card.js"');
  for (const name of ['remember', 'json-ld']) await page.locator(`#extras input[value="${name}"]`).check();
  expect(new URL(page.url()).searchParams.get('with')).toBe('remember,json-ld');
  const script = await choose('Thẻ và script');
  expect(script).toContain('/solieu.js"');
  for (const [html, head] of [[script], [await choose('Thẻ div'), loader]] as const) {
    const bare = await tryOut(html, head);
    await expect.poll(() => bare.locator('script[type="application/ld+json"]').count()).toBe(1);
    await expect.poll(() => bare.evaluate(() => Object.keys(localStorage).length)).toBe(1);
    await bare.evaluate(() => localStorage.clear());
    await bare.close();
  }
});
