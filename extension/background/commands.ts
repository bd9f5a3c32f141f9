import { api } from '../api.ts';
import type { ToPage } from '../messages.ts';
import { toggleHost } from '../settings.ts';
import { openPanel } from './panel.ts';
import { markOnce } from './scripts.ts';

type Tab = chrome.tabs.Tab;

/** What each command of the browser's shortcut page does. */
const COMMANDS: Record<string, (tab: Tab) => unknown> = {
  'next-figure': (tab) => tell(tab, { type: 'next' }),
  'previous-figure': (tab) => tell(tab, { type: 'previous' }),
  'close-card': (tab) => tell(tab, { type: 'close' }),
  'speak-figure': (tab) => tell(tab, { type: 'speak' }),
  'open-panel': openPanel,
  'toggle-site': toggleSite,
  'mark-once': markOnce,
};

/** Firefox hands no tab to a command. */
export async function onCommand(command: string, tab?: Tab): Promise<void> {
  const run = COMMANDS[command];
  if (tab) await run?.(tab);
  else {
    // opening the panel must not wait for anything: the keypress would no longer count
    if (command === 'open-panel') return openPanel();
    const [active] = await api.tabs.query({ active: true, currentWindow: true });
    if (active) await run?.(active);
  }
}

/** Tells the page; where it has no figures, the frames in it. */
async function tell({ id }: Tab, message: ToPage): Promise<void> {
  if (id === undefined) return;
  try {
    const figures = await api.tabs.sendMessage(id, message, { frameId: 0 });
    if (!figures) await api.tabs.sendMessage(id, message);
  } catch {
    // nothing of ours on that page
  }
}

async function toggleSite({ url }: Tab): Promise<void> {
  if (url && /^https?:/.test(url)) await toggleHost(new URL(url).hostname);
}
