import { resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import {
  addressOf,
  type CardNode,
  HOST,
  OTHER_HOST,
  type Preferences,
  type Tab,
  type TestBrowser,
} from './browser.ts';
import { until } from './look.ts';
import type { PageServer } from './server.ts';

/** Firefox gives each installation an id of its own; here it is told which. */
const UUID = '5f3c2f9e-8f5d-4f0a-9a57-6f1f0a3b7c11';

export async function openFirefox(
  executablePath: string,
  { port }: PageServer,
  { forcedColors }: Preferences,
): Promise<TestBrowser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // else pages of an extension may not be navigated to
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1000, height: 700 },
    extraPrefsFirefox: {
      'network.proxy.type': 0,
      // what is said is read from the live region, which stands in for it: nothing tells what was notified
      'accessibility.ariaNotify.enabled': false,
      // 2: always the reader's colours
      'browser.display.document_color_use': forcedColors ? 2 : 0,
      'network.dns.localDomains': `${HOST},${OTHER_HOST}`,
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ 'solieu@solieu.vn': UUID }),
    },
  });
  const before = await browser.pages();
  await browser.installExtension(resolve('dist/extension/firefox'));
  await closeWelcome(browser, before);
  return {
    tab: async () => toTab(browser, await browser.newPage(), port),
    address: (path) => `moz-extension://${UUID}/${path}`,
    shortcut: (_command, keys) => pressInWindow(browser, keys),
    allow: async () => {},
    close: () => browser.close(),
  };
}

/** The first-run page opens by itself, at its own time: in front of what is being tested. */
async function closeWelcome(browser: Browser, before: Page[]): Promise<void> {
  const welcome = await until(
    async () => (await browser.pages()).find((page) => !before.includes(page)),
    'the first-run page',
  );
  await welcome.close();
}

function toTab(browser: Browser, page: Page, port: number): Tab {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const bidi = toBidi(browser, page);
  const evaluate: Tab['evaluate'] = async (run, ...args) => {
    const { result, exceptionDetails } = await bidi('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${run})(...${JSON.stringify(args)})))()`,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result?.value === undefined ? undefined : JSON.parse(result.value as string);
  };
  return {
    errors,
    evaluate,
    front: () => page.bringToFront(),
    goto: async (path) => {
      await page.bringToFront();
      const url = addressOf(path, port);
      if (!url.startsWith('moz-extension:')) await page.goto(url);
      else {
        // puppeteer would wait for an event that never comes from such pages
        await bidi('browsingContext.navigate', { url, wait: 'none' });
        const arrived = (wanted: string): boolean =>
          location.href === wanted && document.readyState === 'complete';
        while (!(await evaluate(arrived, url).catch(() => false)));
      }
    },
    // as a hand moves it
    async move(x, y) {
      await page.bringToFront();
      await page.mouse.move(x, y, { steps: 5 });
    },
    async click(x, y) {
      await page.bringToFront();
      await page.mouse.click(x, y);
    },
    async tap(x, y) {
      await page.bringToFront();
      await page.touchscreen.tap(x, y);
    },
    async press(keys) {
      await page.bringToFront();
      const [key, ...modifiers] = keys.split('+').reverse();
      for (const modifier of modifiers) await page.keyboard.down(modifier as 'Alt');
      await page.keyboard.press(key as 'Escape');
      for (const modifier of modifiers) await page.keyboard.up(modifier as 'Alt');
    },
    type: (text) => page.keyboard.type(text),
    screenshot: async (clip) => Buffer.from(await page.screenshot(clip ? { clip } : {})),
    card: () => readCard(bidi),
    async clickPart({ id }) {
      await page.bringToFront();
      const { result } = await bidi('script.callFunction', {
        functionDeclaration: `(element) => {
          element.scrollIntoView({ block: 'nearest' });
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return JSON.stringify({ x: (left + right) / 2, y: (top + bottom) / 2 });
        }`,
        arguments: [{ sharedId: id }],
        awaitPromise: false,
      });
      const { x, y } = JSON.parse(result!.value as string);
      await page.mouse.click(x, y);
    },
    heard: () => readLive(bidi),
    close: () => page.close(),
  };
}

type Bidi = (method: string, params: object) => Promise<BidiAnswer>;

interface BidiAnswer {
  result?: BidiNode;
  exceptionDetails?: { text: string };
}

/** Presses `Alt+Shift+KeyO` in the browser's own window: a page is sent them first, then the browser's shortcuts. */
async function pressInWindow(browser: Browser, keys: string): Promise<void> {
  const { connection } = browser as unknown as Connected<{ contexts: { context: string; url: string }[] }>;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { context } = result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'))!;
  await connection.send('script.evaluate', {
    expression: `(${pressKeys})(${JSON.stringify(keys.split('+'))})`,
    awaitPromise: false,
    target: { context },
  });
}

/** Runs in the browser's window. */
function pressKeys(codes: string[]): void {
  const { gBrowser, Cc, Ci } = globalThis as unknown as Privileged;
  gBrowser.selectedBrowser.focus();
  const input = Cc['@mozilla.org/text-input-processor;1']!.createInstance(Ci.nsITextInputProcessor);
  input.beginInputTransactionForTests(window);
  const names: Record<string, [string, number]> = { Alt: ['AltLeft', 18], Shift: ['ShiftLeft', 16] };
  const events = codes.map((name) => {
    const key = name.replace('Key', '');
    const [code, keyCode] = names[name] ?? [name, key.charCodeAt(0)];
    return new KeyboardEvent('', { key, code, keyCode });
  });
  for (const event of events) input.keydown(event);
  for (const event of events.reverse()) input.keyup(event);
}

/** What a script in Firefox's own window has. */
interface Privileged {
  gBrowser: { selectedBrowser: HTMLElement };
  Cc: Record<string, { createInstance(type: unknown): TextInput }>;
  Ci: Record<string, unknown>;
}

interface TextInput {
  beginInputTransactionForTests(window: Window): void;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

interface Connected<T> {
  connection: { send(method: string, params: object): Promise<{ result: T }> };
}

/** Commands of WebDriver BiDi itself, for what puppeteer has no call. */
function toBidi(browser: Browser, page: Page): Bidi {
  const { connection } = browser as unknown as Connected<BidiAnswer>;
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  return async (method, params) =>
    (await connection.send(method, { context, target: { context }, ...params })).result;
}

interface BidiNode {
  type: string;
  sharedId?: string;
  value?: BidiValue | string;
}

interface BidiValue {
  nodeType?: number;
  nodeValue?: string;
  localName?: string;
  attributes?: Record<string, string>;
  children?: BidiNode[];
  shadowRoot?: BidiNode | null;
}

const nodeOf = ({ value }: BidiNode): BidiValue => (typeof value === 'object' ? value : {});

/** The card, if one is open. */
async function readCard(bidi: Bidi): Promise<CardNode | undefined> {
  const root = await readHost(bidi);
  const card = root && find(root, (node) => nodeOf(node).attributes?.role === 'dialog');
  return card && toCardNode(card);
}

/** What the live region says. */
async function readLive(bidi: Bidi): Promise<string[]> {
  const root = await readHost(bidi);
  const live = root && find(root, (node) => nodeOf(node).attributes?.['aria-live'] !== undefined);
  return live ? [toCardNode(live).text] : [];
}

/** What is in the extension's element: the protocol also shows closed roots. */
async function readHost(bidi: Bidi): Promise<BidiNode | undefined> {
  const { result } = await bidi('script.evaluate', {
    // a hostile page may have its own document.querySelectorAll
    expression: `[...Document.prototype.querySelectorAll.call(document, '[popover]')].find((e) => /^s-[a-z0-9]+$/.test(e.localName)) ?? null`,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 30 },
  });
  return (result?.value as BidiValue | undefined)?.shadowRoot ?? undefined;
}

function find(node: BidiNode, test: (node: BidiNode) => boolean): BidiNode | undefined {
  if (test(node)) return node;
  for (const child of nodeOf(node).children ?? []) {
    const found = find(child, test);
    if (found) return found;
  }
  return undefined;
}

function toCardNode(node: BidiNode): CardNode {
  const { sharedId: id = '' } = node;
  const {
    nodeType,
    nodeValue = '',
    localName = '#text',
    attributes = {},
    children: inner = [],
  } = nodeOf(node);
  const children = inner.map(toCardNode);
  const text = nodeType === 3 ? nodeValue : children.map((child) => child.text).join('');
  return { id, name: localName, attributes, text, children };
}
