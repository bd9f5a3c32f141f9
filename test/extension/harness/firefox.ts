import { resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { type CardNode, HOST, type Tab, type TestBrowser } from './browser.ts';
import type { PageServer } from './server.ts';

export async function openFirefox(executablePath: string, { port }: PageServer): Promise<TestBrowser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1000, height: 700 },
    extraPrefsFirefox: {
      'network.proxy.type': 0,
      'network.dns.localDomains': HOST,
      'xpinstall.signatures.required': false,
    },
  });
  await browser.installExtension(resolve('dist/extension/firefox'));
  return {
    tab: async () => toTab(browser, await browser.newPage(), port),
    close: () => browser.close(),
  };
}

function toTab(browser: Browser, page: Page, port: number): Tab {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    errors,
    goto: async (path) => {
      await page.goto(`http://${HOST}:${port}/${path}`);
    },
    evaluate: (run, ...args) =>
      page.evaluate(`(${run})(...${JSON.stringify(args)})`) as ReturnType<Tab['evaluate']> as never,
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    press: async (keys) => {
      const [key, ...modifiers] = keys.split('+').reverse();
      for (const modifier of modifiers) await page.keyboard.down(modifier as 'Alt');
      await page.keyboard.press(key as 'Escape');
      for (const modifier of modifiers) await page.keyboard.up(modifier as 'Alt');
    },
    screenshot: async (clip) => Buffer.from(await page.screenshot(clip ? { clip } : {})),
    card: () => readCard(browser, page),
    close: () => page.close(),
  };
}

interface BidiNode {
  type: string;
  value?: {
    nodeType: number;
    nodeValue?: string;
    localName?: string;
    attributes?: Record<string, string>;
    children?: BidiNode[];
    shadowRoot?: BidiNode | null;
  };
}

/** Through WebDriver BiDi, which also shows closed roots. */
async function readCard(browser: Browser, page: Page): Promise<CardNode | undefined> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: { result: BidiNode } }> };
  };
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const { result } = await connection.send('script.evaluate', {
    expression: `[...document.querySelectorAll('[popover]')].find((e) => /^s-[a-z0-9]+$/.test(e.localName)) ?? null`,
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 30 },
  });
  const root = result.result.value?.shadowRoot;
  const card = root && find(root, (node) => node.value?.attributes?.role === 'dialog');
  return card ? toCardNode(card) : undefined;
}

function find(node: BidiNode, test: (node: BidiNode) => boolean): BidiNode | undefined {
  if (test(node)) return node;
  for (const child of node.value?.children ?? []) {
    const found = find(child, test);
    if (found) return found;
  }
  return undefined;
}

function toCardNode({ value = { nodeType: 0 } }: BidiNode): CardNode {
  const children = (value.children ?? []).map(toCardNode);
  return {
    name: value.localName ?? '#text',
    attributes: value.attributes ?? {},
    text: value.nodeType === 3 ? (value.nodeValue ?? '') : children.map(({ text }) => text).join(''),
    children,
  };
}
