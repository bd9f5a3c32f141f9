import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sampleFeed } from '../setup/sample-feed.ts';
import { browsers } from './harness/browser.ts';
import { forEach } from './harness/each.ts';
import { openPortal, type Portal } from './harness/server.ts';

/* Pages as portals have them, in both browsers. */

const head = '<!doctype html><html lang="vi"><meta charset="utf-8">';
const link = '<link rel="solieu-feed" href="/feed.json">';
const script = '<script type="module" src="/solieu.js"></script>';
const card = '<solieu-card indicator="accounts"></solieu-card>';
const everything = `${card}<solieu-grid indicators="accounts services"></solieu-grid>
  <p>Có <solieu-figure indicator="accounts">54 triệu</solieu-figure>.</p>
  <solieu-trend indicator="online-rate"></solieu-trend><solieu-ranking indicator="online-rate"></solieu-ranking>`;

/** Whether every element within a part of the page has drawn what it was asked for. */
const allDrawn = (within: string) => {
  const drawnIn = (root: ParentNode): boolean =>
    [...root.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('solieu-'))
      .every(({ shadowRoot }) => {
        const shown = shadowRoot?.querySelector('.number, [part="figure"], table, .plot, .grid');
        return shown && drawnIn(shadowRoot!);
      });
  return drawnIn(document.querySelector(within)!);
};

describe.each(browsers)('in %s', (name) => {
  const each = forEach(name, head);

  test('a policy without inline styles or scripts has nothing to object to', async () => {
    each.portal.page(
      '/watch.js',
      "document.title = ''; addEventListener('securitypolicyviolation', (event) => { document.title += event.effectiveDirective + ' ' })",
      { 'content-type': 'text/javascript' },
    );
    await each.open(
      `${link}<script src="/watch.js"></script><link rel="stylesheet" href="/themes/government.css">${script}<main json-ld announce remember>${everything}</main>`,
      {
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'",
      },
    );
    await each.tab.until(allDrawn, 'main');
    expect(await each.tab.evaluate(() => document.title)).toBe('');
    expect(each.tab.errors).toEqual([]);
  });

  test('in a dialog, a hidden tab, a closed disclosure and a table, each is there once it is seen', async () => {
    await each.open(
      `${link}${script}<dialog>${everything}</dialog><div hidden>${everything}</div>
       <details><summary>Thêm</summary>${everything}</details><table><tr><td>${everything}</table>`,
    );
    await each.tab.evaluate(() => {
      document.querySelector('dialog')!.show();
      document.querySelector<HTMLElement>('[hidden]')!.hidden = false;
      document.querySelector('details')!.open = true;
    });
    await each.tab.until(allDrawn, 'body');
    expect(each.portal.answers).toEqual([200]);
    const flat = await each.tab.evaluate(() =>
      [...document.querySelectorAll('solieu-card, solieu-trend, solieu-ranking')].filter(
        (element) => element.getBoundingClientRect().height < 150,
      ),
    );
    expect(flat).toEqual([]);
    expect(each.tab.errors).toEqual([]);
  });

  test('inside an editor the text to be saved stays as the author left it', async () => {
    const written = `<p>Trước</p>${everything}<p>Sau</p>`;
    await each.open(`${link}${script}<div contenteditable="true" id="editor">${written}</div>`);
    const before = await each.tab.evaluate(() => {
      const template = document.createElement('template');
      template.append(document.querySelector('#editor')!.cloneNode(true));
      return (template.firstChild as Element).getHTML();
    });
    await each.tab.until(allDrawn, '#editor');
    const after = await each.tab.evaluate(() => document.querySelector('#editor')!.getHTML());
    expect(after).toBe(before);
    expect(after).toContain('<solieu-card indicator="accounts"></solieu-card>');
  });

  test('two versions that share nothing live on one page, and the first keeps its elements', async () => {
    const other = readFileSync('dist/solieu-card.js', 'utf8').replaceAll(
      'solieu.clients.1',
      'solieu.clients.0',
    );
    each.portal.page('/other.js', other, { 'content-type': 'text/javascript' });
    await each.open(
      `${link}<script type="module" src="/other.js"></script>${script}<main>${everything}</main>`,
    );
    await each.tab.until(allDrawn, 'main');
    // one client each
    expect(each.portal.answers).toHaveLength(2);
    expect(each.tab.errors).toEqual([]);
  });

  test('a feed of another host gets one plain request: no cookie, no preflight, no word of the reader', async () => {
    const other = await openPortal();
    await each.open(
      `<script>document.cookie = 'session=1'</script>${script}<main feed="${other.url.replace('127.0.0.1', 'localhost')}/feed.json">${everything}</main>`,
    );
    await each.tab.until(allDrawn, 'main');
    expect(other.asked).toHaveLength(1);
    const [{ method, headers }] = other.asked as [Portal['asked'][number]];
    expect(method).toBe('GET');
    expect(Object.keys(headers)).not.toContain('cookie');
    expect(Object.keys(headers).filter((key) => key.startsWith('x-'))).toEqual([]);
    expect(each.portal.asked).toEqual([]);
    const hosts = await each.tab.evaluate(() => [
      ...new Set(performance.getEntriesByType('resource').map((entry) => new URL(entry.name).hostname)),
    ]);
    expect(hosts.sort()).toEqual(['127.0.0.1', 'localhost']);
    other.close();
  });

  test('a card far off the screen is loaded once, and asks again only once it is near', async () => {
    each.portal.feed = sampleFeed({ interval: 1 });
    await each.open(
      `${script}<solieu-card indicator="accounts" feed="/feed.json?here"></solieu-card><div style="height: 9000px"></div>
       <solieu-card id="far" indicator="accounts" feed="/feed.json?far"></solieu-card>`,
    );
    const asked = (of: string) => each.portal.asked.filter(({ url }) => url.endsWith(of)).length;
    await expect.poll(() => asked('here')).toBeGreaterThanOrEqual(4);
    expect(asked('far')).toBe(1);
    await each.tab.evaluate(() => document.querySelector('#far')!.scrollIntoView());
    await expect.poll(() => asked('far')).toBeGreaterThanOrEqual(3);
  });

  test('nothing moves by itself, and a change comes without a flash', async () => {
    each.portal.feed = sampleFeed({ interval: 1 });
    await each.open(`${link}${script}<main>${everything}</main>`);
    await each.tab.until(allDrawn, 'main');
    await each.tab.evaluate(() => {
      const seen = new Set<Element>();
      const root = document.querySelector('solieu-card')!.shadowRoot!;
      seen.add(root.querySelector('.card')!);
      (globalThis as { same?: () => boolean }).same = () => seen.has(root.querySelector('.card')!);
    });
    const [first, ...others] = sampleFeed().indicators;
    each.portal.feed = sampleFeed({
      interval: 1,
      indicators: [
        { ...first!, observations: [{ timePeriod: '2026-07', value: 55_100_000 }, ...first!.observations!] },
        ...others,
      ],
    });
    await each.tab.until(() =>
      document.querySelector('solieu-card')!.shadowRoot!.textContent!.includes('55,1'),
    );
    const { same, moving } = await each.tab.evaluate(() => ({
      same: (globalThis as { same?: () => boolean }).same!(),
      moving: document.getAnimations().length,
    }));
    expect({ same, moving }).toEqual({ same: true, moving: 0 });
  });
});
