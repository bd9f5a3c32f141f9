import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from './harness/browser.ts';
import { openPortal, type Portal } from './harness/server.ts';

/*
 * `solieu-card.js` has an element of its own below Lit's templates: whatever the card draws, now or after a change,
 * must be the same as by Lit's.
 */
let browser: Browser;
let portal: Portal;
beforeAll(async () => {
  browser = await launchChromium();
  portal = await openPortal();
});
afterAll(async () => {
  await browser?.close();
  portal?.close();
});

const head =
  '<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="solieu-feed" href="/feed.json">';
const card = '<solieu-card indicator="accounts"></solieu-card>';

/** What a page's first card has drawn: tags, attributes and texts, without comments and white space. */
const drawn = () => {
  const told = (node: Node): string => {
    if (node instanceof Text) return node.data.replace(/\s+/g, ' ').trim();
    if (!(node instanceof Element)) return [...node.childNodes].map(told).join('');
    const attributes = [...node.attributes].map(({ name, value }) => `${name}="${value.trim()}"`).sort();
    const inside = [...node.childNodes].map(told).join('');
    return `<${[node.namespaceURI, node.tagName, ...attributes].join(' ')}>${inside}</>`;
  };
  return told(document.querySelector('solieu-card')!.shadowRoot!);
};

async function drawnBy(kit: string, changes: Record<string, string | null>[]): Promise<string[]> {
  // set before the element is known, and an attribute that stands for no property
  const early = `<solieu-card data="x"></solieu-card><script>document.querySelector('solieu-card').indicator = 'accounts'</script>`;
  portal.page('/', `${head}${early}<script type="module" src="/${kit}.js"></script>`);
  const page = await browser.newPage();
  await page.goto(portal.url);
  await page.getByText('54,4').first().waitFor();
  const seen: string[] = [];
  for (const change of changes) {
    await page.evaluate(async (attributes) => {
      const element = document.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>(
        'solieu-card',
      )!;
      for (const [name, value] of Object.entries(attributes))
        if (value === null) element.removeAttribute(name);
        else element.setAttribute(name, value);
      await element.updateComplete;
    }, change);
    seen.push(await page.evaluate(drawn));
  }
  await page.close();
  return seen;
}

const views = [
  { indicator: 'online-rate', view: 'trend' },
  { view: 'compare' },
  { view: 'target' },
  { view: 'rank', area: 'VN-HP' },
  { area: null, indicator: 'services', view: 'ratio' },
  { indicator: 'egdi-rank', view: 'rank' },
  { indicator: 'nope' },
  { indicator: 'accounts', view: null, lang: 'en', 'heading-level': '0' },
  { period: '2025-06', frozen: 'r0', value: '47000000', 'heading-level': '4' },
  { period: null, frozen: null, value: null },
  { area: 'VN-HN' },
  { indicator: null },
];

test('with or without Lit’s element, the card draws the same, view after view', async () => {
  const [own, lit] = [await drawnBy('solieu-card', views), await drawnBy('solieu', views)];
  expect(own).toHaveLength(views.length);
  expect(new Set(own).size, 'every change shows').toBe(views.length);
  expect(own).toEqual(lit);
});

describe('a page that demands trusted types and allows only those of Lit', () => {
  beforeEach(() =>
    portal.page('/', `${head}<script type="module" src="/solieu-card.js"></script>${card}`, {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
    }),
  );

  test('has the card alone without an objection', async () => {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.location().url.includes('favicon'))
        said.push(message.text());
    });
    await page.goto(portal.url);
    await page.getByText('54,4').first().waitFor();
    expect(said).toEqual([]);
    await page.close();
  });
});
