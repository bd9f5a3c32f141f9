import { expect, test } from 'vitest';
import { accounts, sampleFeed } from '../../setup/sample-feed.ts';
import type { BrowserName } from '../harness/browser.ts';
import { forEach } from '../harness/each.ts';
import type { Mood } from '../harness/server.ts';

const head =
  '<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="solieu-feed" href="/feed.json">';
const snapshot = '<figure class="solieu-snapshot"><p>54 triệu, theo bản in</p></figure>';
const card = `<solieu-card indicator="accounts">${snapshot}</solieu-card>`;

/** The text that the first card shows, its snapshot left out. */
const cardText = (wanted: string) =>
  document.querySelector('solieu-card')?.shadowRoot?.textContent?.replace(/\s+/g, ' ').includes(wanted);

const withAccounts = (value: number, changes = {}) =>
  sampleFeed({
    ...changes,
    indicators: [{ ...accounts, observations: [{ timePeriod: '2026-06', value, sources: [0] }] }],
  });

/**
 * A page's cards while their feed changes, fails and comes back. Mostly waiting: each browser and kit has a file
 * of its own, so that they wait side by side.
 */
export function liveTests(name: BrowserName, kit: 'solieu' | 'solieu-card'): void {
  const script = `<script type="module" src="/${kit}.js"></script>`;
  /** For what only the whole kit has. */
  const testWhole = test.runIf(kit === 'solieu');
  const each = forEach(name, head);

  test('forty cards make one request, and a 304 each time after', async () => {
    each.portal.feed = sampleFeed({ interval: 1 });
    await each.open(`${script}${card.repeat(40)}<solieu-grid system="vneid"></solieu-grid>`);
    await each.tab.until(cardText, '54,4 triệu');
    await expect.poll(() => each.portal.answers.length, { timeout: 10_000 }).toBeGreaterThanOrEqual(3);
    expect(each.portal.answers.slice(0, 3)).toEqual([200, 304, 304]);
    expect(each.tab.errors).toEqual([]);
  });

  test.each<[Mood, string]>([
    ['down', 'không kết nối được'],
    ['404', 'máy chủ báo lỗi'],
    ['500', 'máy chủ báo lỗi'],
    ['cut', 'nội dung hỏng'],
    ['a page', 'nội dung hỏng'],
    ['another json', 'nội dung hỏng'],
    ['huge', 'tệp quá lớn'],
  ])(
    'a feed that is %s: the card says so in its own place, and draws the figure once it is back',
    async (mood, reason) => {
      each.portal.mood = mood;
      await each.open(`${script}<solieu-card indicator="accounts"></solieu-card>`);
      await each.tab.until(cardText, reason);
      each.portal.mood = 'well';
      await each.tab.until(cardText, '54,4 triệu');
      expect(each.tab.errors).toEqual([]);
    },
  );

  test('a silent feed: the snapshot shows meanwhile', async () => {
    each.portal.mood = 'silent';
    await each.open(script + card);
    await each.tab.until(() => customElements.get('solieu-card'));
    const seen = await each.tab.evaluate(() => {
      const figure = document.querySelector('figure')!;
      return getComputedStyle(figure).visibility === 'visible' && figure.getBoundingClientRect().height > 0;
    });
    expect(seen).toBe(true);
  });

  test('a slow feed: the figure comes when it comes, by the same one request', async () => {
    each.portal.mood = 'slow';
    await each.open(script + card.repeat(3));
    await expect.poll(() => each.portal.asked.length).toBe(1);
    each.portal.answerNow();
    await each.tab.until(cardText, '54,4 triệu');
    expect(each.portal.asked.map(({ url }) => url)).toEqual(['/feed.json']);
  });

  test('a feed that goes down keeps its last value, with its age, until it is back', async () => {
    each.portal.feed = sampleFeed({ interval: 1 });
    await each.open(script + card);
    await each.tab.until(cardText, '54,4 triệu');
    await each.tab.evaluate(() => {
      document.addEventListener('solieu-stale', ({ detail }) => {
        const { card, at } = detail;
        document.title = `${card.status} ${card.observed.value} ${Date.now() - at < 60_000}`;
      });
    });
    each.portal.mood = 'down';
    await each.tab.until(cardText, 'Chưa kết nối lại được. Số liệu đến 21/11/2026');
    await each.tab.until(cardText, '54,4 triệu');
    await each.tab.until(() => document.title === 'stale 54400000 true');
    each.portal.mood = 'well';
    each.portal.feed = withAccounts(55_100_000, { interval: 1 });
    await each.tab.until(cardText, '55,1 triệu');
  });

  test('a change that the server tells of shows without a reload, and the page is told', async () => {
    each.portal.feed = sampleFeed({ events: 'events', interval: 3600 });
    await each.open(`${script}<solieu-card indicator="accounts"></solieu-card>`);
    await each.tab.until(cardText, '54,4 triệu');
    await expect.poll(() => each.portal.listeners()).toBe(1);
    await each.tab.evaluate(() => {
      document.addEventListener('solieu-change', ({ detail }: Event & { detail?: unknown }) => {
        document.title = JSON.stringify((detail as { previous: { value: number } }).previous.value);
      });
    });
    each.portal.feed = withAccounts(55_100_000, { events: 'events', interval: 3600 });
    each.portal.tell();
    await each.tab.until(cardText, '55,1 triệu');
    expect(await each.tab.evaluate(() => document.title)).toBe('54400000');
  });

  testWhole('a change is spoken where the page asks for it', async () => {
    each.portal.feed = sampleFeed({ interval: 1 });
    await each.open(`${script}<solieu-card indicator="accounts" announce></solieu-card>`);
    await each.tab.until(cardText, '54,4 triệu');
    each.portal.feed = withAccounts(55_100_000);
    await each.tab.until(() =>
      document.querySelector('[aria-live="polite"]')?.textContent?.includes('55,1 triệu tài khoản'),
    );
  });

  testWhole('a change is not spoken where the page does not ask for it', async () => {
    each.portal.feed = sampleFeed({ interval: 1 });
    await each.open(`${script}<solieu-card indicator="accounts"></solieu-card>`);
    await each.tab.until(cardText, '54,4 triệu');
    each.portal.feed = withAccounts(55_100_000, { interval: 1 });
    await each.tab.until(cardText, '55,1 triệu');
    const live = '[aria-live], [role="status"], [role="alert"]';
    const spoken = (selector: string) =>
      [document, document.querySelector('solieu-card')!.shadowRoot!].some((root) =>
        root.querySelector(selector),
      );
    expect(await each.tab.evaluate(spoken, live)).toBe(false);
  });

  testWhole.each([
    ['on the card', '<solieu-card indicator="accounts" remember></solieu-card>'],
    ['around it', '<main remember><solieu-card indicator="accounts"></solieu-card></main>'],
  ])(
    'the last good value survives a page load, only where the editor allows it: %s',
    async (_, remembering) => {
      const plain = '<solieu-card indicator="accounts"></solieu-card>';
      await each.open(script + plain);
      await each.tab.until(cardText, '54,4 triệu');
      expect(await each.tab.evaluate(() => localStorage.length)).toBe(0);
      await each.open(script + remembering);
      await each.tab.until(cardText, '54,4 triệu');
      each.portal.mood = 'down';
      await each.open(script + remembering);
      await each.tab.until(cardText, 'Chưa kết nối lại được');
      await each.tab.until(cardText, '54,4 triệu');
    },
  );

  testWhole('two copies of the kit, in two versions, live on one page and share the feed', async () => {
    await each.open(
      '<script type="module" src="/solieu-card.js?v=1"></script><script type="module" src="/solieu.js?v=2"></script>' +
        '<script type="module" src="/solieu.js?v=3"></script>' +
        `${card}<solieu-grid indicators="accounts online-rate"></solieu-grid>`,
    );
    await each.tab.until(cardText, '54,4 triệu');
    await each.tab.until(() =>
      document
        .querySelector('solieu-grid')
        ?.shadowRoot?.querySelectorAll('solieu-card')[1]
        ?.shadowRoot?.textContent?.includes('61,4%'),
    );
    expect(each.portal.answers).toEqual([200]);
    expect(each.tab.errors).toEqual([]);
  });

  test('a page that takes the element out, puts it back and moves it still has it live', async () => {
    each.portal.feed = sampleFeed({ events: 'events', interval: 3600 });
    await each.open(`${script}<div id="a">${card}</div><div id="b"></div>`);
    await each.tab.until(cardText, '54,4 triệu');
    await each.tab.evaluate(() => {
      const element = document.querySelector('solieu-card')!;
      element.remove();
      document.querySelector('#b')!.append(element);
    });
    await expect.poll(() => each.portal.listeners()).toBe(1);
    each.portal.feed = withAccounts(55_100_000, { events: 'events', interval: 3600 });
    each.portal.tell();
    await each.tab.until(cardText, '55,1 triệu');
    await each.tab.evaluate(() => document.querySelector('solieu-card')!.remove());
    await expect.poll(() => each.portal.listeners()).toBe(0);
  });

  test('a card that names its feed later shows at once what another has loaded already', async () => {
    each.portal.page(
      '/',
      `<!doctype html><html lang="vi"><meta charset="utf-8"><script>errors = 0; addEventListener('solieu-error', () => errors++)</script>${script}
        <solieu-card id="late" indicator="accounts"></solieu-card><solieu-card id="first" indicator="accounts" feed="/feed.json"></solieu-card>`,
    );
    await each.tab.goto(`${each.portal.url}/`);
    const shows = (id: string, wanted: string) =>
      document.querySelector(id)?.shadowRoot?.textContent?.includes(wanted);
    await each.tab.until(shows, '#late', 'thiếu thuộc tính feed');
    await each.tab.until(shows, '#first', '54,4');
    await each.tab.evaluate(() => document.querySelector('#late')!.setAttribute('feed', '/feed.json'));
    await each.tab.until(shows, '#late', '54,4');
    expect(each.portal.answers).toEqual([200]);
    expect(await each.tab.evaluate(() => (globalThis as { errors?: number }).errors)).toBe(1);
  });

  test('a card within a shadow root speaks the language around it', async () => {
    await each.open(
      `${script}<div lang="en"><template shadowrootmode="open"><solieu-card indicator="accounts"></solieu-card></template></div>`,
    );
    await each.tab.until(() =>
      document
        .querySelector('div')
        ?.shadowRoot?.querySelector('solieu-card')
        ?.shadowRoot?.textContent?.includes('54.4'),
    );
  });

  test('what a server has drawn stays until the live value takes its place, be it a newer one', async () => {
    each.portal.mood = 'down';
    const served =
      '<solieu-card indicator="accounts"><template shadowrootmode="open"><p>54,0 triệu, từ máy chủ</p></template></solieu-card>';
    await each.open(script + served);
    await each.tab.until(cardText, 'Chưa tải được số liệu');
    await each.tab.until(cardText, '54,0 triệu, từ máy chủ');
    each.portal.mood = 'well';
    await each.tab.until(cardText, '54,4 triệu');
    expect(await each.tab.evaluate(cardText, 'từ máy chủ')).toBe(false);
  });
}
