import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { addressOf, type CardNode, type Preferences, type Tab, type TestBrowser } from './browser.ts';
import type { PageServer } from './server.ts';

export async function openChromium(
  executablePath: string,
  { port }: PageServer,
  preferences: Preferences,
): Promise<TestBrowser> {
  const { context, worker, close } = await launchChromium(executablePath, preferences);
  return {
    tab: async () => toTab(await context.newPage(), port),
    address: (path) => new URL(path, worker.url()).href,
    shortcut: (command) => worker.evaluate(tellCommand, command),
    async menu(item) {
      await pressButton(context, new URL(worker.url()).host);
      await worker.evaluate(tellMenu, item);
    },
    allow: (origin) => allow(context, new URL(worker.url()).host, origin),
    close,
  };
}

/** Runs in the background: what it is told when a shortcut is pressed. */
async function tellCommand(command: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  (chrome.commands.onCommand as unknown as { dispatch(...told: unknown[]): void }).dispatch(command, tab);
}

/** Runs in the background: what it is told when an item of a page's menu is chosen. */
async function tellMenu(menuItemId: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  (chrome.contextMenus.onClicked as unknown as { dispatch(...told: unknown[]): void }).dispatch(
    { menuItemId },
    tab,
  );
}

/** Presses the extension's button over the tab in front. */
async function pressButton(context: BrowserContext, id: string): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const front = targetInfos.find((info) => (info as InStrip).embedderData?.tabActive);
  const send = session.send as (method: string, params: object) => Promise<unknown>;
  await send.call(session, 'Extensions.triggerAction', { id, targetId: front!.targetId });
  await session.detach();
}

/** What newer Chromium tells of a tab. */
interface InStrip {
  embedderData?: { tabActive?: boolean };
}

async function allow(context: BrowserContext, extension: string, origin: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([id, pattern]) => {
      const { developerPrivate } = chrome as unknown as Record<string, DeveloperPrivate>;
      await developerPrivate!.updateExtensionConfiguration({
        extensionId: id!,
        hostAccess: 'ON_SPECIFIC_SITES',
      });
      await developerPrivate!.addHostPermission(id!, pattern!);
    },
    [extension, origin],
  );
  await page.close();
}

interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  addHostPermission(extension: string, origin: string): Promise<void>;
}

/** Chromium with the built extension in it, whose background is `worker`. */
export async function launchChromium(executablePath: string, { forcedColors }: Preferences = {}) {
  const profile = mkdtempSync(join(tmpdir(), 'solieu-chromium-'));
  const extension = resolve('dist/extension/chrome');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    viewport: { width: 1000, height: 700 },
    forcedColors: forcedColors ? 'active' : 'none',
    args: [
      '--headless=new',
      '--no-sandbox',
      '--no-proxy-server',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP *.vn 127.0.0.1`,
    ],
  });
  const [worker = await context.waitForEvent('serviceworker')] = context.serviceWorkers();
  await closeWelcome(context);
  return {
    context,
    worker,
    async close(): Promise<void> {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The first-run page opens by itself, at its own time: in front of what is being tested. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome/index.html');
  const arrived = async (page: Page): Promise<boolean> => {
    await page.waitForURL((url) => url.href !== 'about:blank');
    return isWelcome(page);
  };
  const welcome = context.pages().find(isWelcome);
  await (welcome ?? (await context.waitForEvent('page', arrived))).close();
}

async function toTab(page: Page, port: number): Promise<Tab> {
  const session = await page.context().newCDPSession(page);
  const ours = await watchWorld(session);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    errors,
    goto: async (path) => {
      await page.bringToFront();
      await page.goto(addressOf(path, port));
    },
    front: () => page.bringToFront(),
    evaluate: (run, ...args) =>
      page.evaluate(`(${run})(...${JSON.stringify(args)})`) as ReturnType<Tab['evaluate']> as never,
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
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    async press(keys) {
      await page.bringToFront();
      await page.keyboard.press(keys);
    },
    type: (text) => page.keyboard.type(text),
    screenshot: (clip) => page.screenshot(clip ? { clip } : {}),
    card: () => readCard(session),
    async clickPart({ id }) {
      await page.bringToFront();
      await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: Number(id) });
      const { model } = await session.send('DOM.getBoxModel', { backendNodeId: Number(id) });
      const [left, top, , , right, bottom] = model.border as [number, number, number, number, number, number];
      await page.mouse.click((left + right) / 2, (top + bottom) / 2);
    },
    heard: () => ours(LISTEN) as Promise<string[]>,
    close: () => page.close(),
  };
}

/** Puts an ear before the browser's own `ariaNotify`, once. */
const LISTEN = `globalThis.heard ??= (() => {
  const heard = [];
  document.ariaNotify = (text) => void heard.push(text);
  return heard;
})()`;

/** Runs an expression in the world of the extension's script, which the page's own world does not see. */
async function watchWorld(session: CDPSession): Promise<(expression: string) => Promise<unknown>> {
  let contextId: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) contextId = context.id;
  });
  await session.send('Runtime.enable');
  return async (expression) => {
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      contextId: contextId!,
      returnByValue: true,
    });
    return result.value;
  };
}

interface DomNode {
  backendNodeId: number;
  nodeName: string;
  nodeType: number;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

async function readCard(session: CDPSession): Promise<CardNode | undefined> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const host = find(root, ({ nodeName }) => /^S-[A-Z0-9]+$/.test(nodeName));
  const card =
    host?.shadowRoots?.[0] && find(host.shadowRoots[0], (node) => attributesOf(node).role === 'dialog');
  return card && toCardNode(card);
}

function find(node: DomNode, test: (node: DomNode) => boolean): DomNode | undefined {
  if (test(node)) return node;
  for (const child of node.children ?? []) {
    const found = find(child, test);
    if (found) return found;
  }
  return undefined;
}

const attributesOf = ({ attributes = [] }: DomNode): Record<string, string> =>
  Object.fromEntries(attributes.flatMap((name, i) => (i % 2 ? [] : [[name, attributes[i + 1]!]])));

function toCardNode(node: DomNode): CardNode {
  const children = (node.children ?? []).map(toCardNode);
  return {
    id: String(node.backendNodeId),
    name: node.nodeName.toLowerCase(),
    attributes: attributesOf(node),
    text: node.nodeType === 3 ? node.nodeValue : children.map(({ text }) => text).join(''),
    children,
  };
}
