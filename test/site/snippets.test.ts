import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import sanitize from 'sanitize-html';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSite } from './open.ts';
import type { Site } from './serve.ts';

const purify = readFileSync(createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js'), 'utf8');

let browser: Browser;
let site: Site;
let page: Page;
const snippets: Record<string, string> = {};
let loader = '';
let testPiece = '';

/** All that the builder writes of one indicator, to be tried out on other pages. */
beforeAll(async () => {
  const opened = await openSite();
  ({ site, browser } = opened);
  page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${site.url}builder/?indicators=eid-accounts-activated`);
  const textOf = async (id: string) => (await page.locator(`#${id}`).textContent())!;
  await page.locator('#code', { hasText: 'integrity=' }).waitFor();
  for (const strength of ['script', 'link', 'iframe', 'image', 'div']) {
    await page.locator(`#strengths input[value="${strength}"]`).check();
    snippets[strength] = await textOf('code');
  }
  loader = await textOf('loader-code');
  testPiece = await textOf('test-piece');
  return opened.close;
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
