import { useEffect, useState } from 'preact/hooks';
import { api } from '../api.ts';
import { DEFAULTS, loadSettings, onSettings, type Settings } from '../settings.ts';

/** The reader's settings, kept up to date. */
export function useSettings(): Settings {
  const [settings, set] = useState(DEFAULTS);
  useEffect(() => {
    void loadSettings().then(set);
    onSettings(set);
  }, []);
  useEffect(() => {
    document.documentElement.lang = settings.lang;
  }, [settings.lang]);
  return settings;
}

export interface ActiveTab {
  id: number;
  windowId: number;
  /** Only where we may know it. */
  url?: string | undefined;
}

/** The tab that a page of ours is about: the one it was opened for, else the active one of its window. */
async function tabBeside(): Promise<ActiveTab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const [active] = await api.tabs.query({ active: true, currentWindow: true });
  const tab = named ? await api.tabs.get(named).catch(() => undefined) : active;
  return tab?.id === undefined ? undefined : { id: tab.id, windowId: tab.windowId, url: tab.url };
}

/** The tab beside this panel, as the reader goes from tab to tab. */
export function useActiveTab(): ActiveTab | undefined {
  const [tab, set] = useState<ActiveTab>();
  useEffect(() => {
    const look = (): void => void tabBeside().then(set);
    look();
    api.tabs.onActivated.addListener(look);
    return () => api.tabs.onActivated.removeListener(look);
  }, []);
  return tab;
}
