import type { Lang } from '../src/messages/lang.ts';
import { api } from './api.ts';
import type { MarkStyle } from './content/mark-style.ts';

/** What the reader has chosen. */
export interface Settings {
  lang: Lang;
  style: MarkStyle;
  /** Keys on the page itself, besides those of the browser's shortcut page. */
  keys: boolean;
  /** The number of figures on the toolbar button. */
  badge: boolean;
  /** Hosts on which nothing is marked. */
  off: string[];
  /** Where newer official figures are fetched from, when asked to; else the bundled ones serve. */
  feed: { url: string; refresh: boolean };
}

export const DEFAULTS: Settings = {
  lang: 'vi',
  style: 'underline',
  keys: true,
  badge: false,
  off: [],
  feed: { url: '', refresh: false },
};

const KEY = 'settings';
const MOST_HOSTS = 1000;

/** Settings from what was stored or imported: what is not sound is left at its default. */
export function toSettings(given: unknown): Settings {
  const { lang, style, keys, badge, off, feed } = asRecord(given);
  const { url, refresh } = asRecord(feed);
  return {
    lang: lang === 'en' ? 'en' : 'vi',
    style: style === 'tint' || style === 'none' ? style : 'underline',
    keys: keys !== false,
    badge: badge === true,
    off: Array.isArray(off) ? [...new Set(off.filter(isHost))].slice(0, MOST_HOSTS) : [],
    feed: { url: isFeedAddress(url) ? url : '', refresh: refresh === true && isFeedAddress(url) },
  };
}

export async function loadSettings(): Promise<Settings> {
  return toSettings((await api.storage.local.get(KEY))[KEY]);
}

export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await api.storage.local.set({ [KEY]: toSettings({ ...(await loadSettings()), ...change }) });
}

/** Calls `run` whenever the settings change, here or in another window. */
export function onSettings(run: (settings: Settings) => void): void {
  api.storage.onChanged.addListener((changes, area) => {
    const change = changes[KEY];
    if (area === 'local' && change) run(toSettings(change.newValue));
  });
}

/** Turns the marks on one host off, or on again. */
export async function toggleHost(host: string): Promise<void> {
  const { off } = await loadSettings();
  await saveSettings({ off: off.includes(host) ? off.filter((one) => one !== host) : [...off, host] });
}

const asRecord = (given: unknown): Record<string, unknown> =>
  typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};

const isHost = (given: unknown): given is string =>
  typeof given === 'string' && given.length <= 253 && /^[\p{L}\p{N}.-]+$/u.test(given);

/** Only encrypted addresses: what is fetched is shown as official. */
export function isFeedAddress(given: unknown): given is string {
  return (
    typeof given === 'string' && given.length <= 2000 && /^https:\/\/\S+$/.test(given) && URL.canParse(given)
  );
}
