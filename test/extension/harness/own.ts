import type { Tab } from './browser.ts';

/** The browser's calls, as a page of the extension has them. */
export type Api = typeof chrome;

/** Changes settings as the options page does. */
export const change = (own: Tab, settings: object): Promise<void> =>
  own.evaluate(async (values: object) => {
    const api = (globalThis as { browser?: Api }).browser ?? chrome;
    const { settings = {} } = await api.storage.local.get('settings');
    await api.storage.local.set({ settings: { ...(settings as object), ...values } });
  }, settings);

/** By which the browser knows the tab whose address holds `part`. */
export const idOf = (own: Tab, part: string): Promise<number> =>
  own.evaluate(async (wanted: string) => {
    const api = (globalThis as { browser?: Api }).browser ?? chrome;
    const tabs = await api.tabs.query({});
    return tabs.find(({ url }) => url?.includes(wanted))!.id!;
  }, part);

/** Sends a tab's page what the browser's commands and the panel send it. */
export const tell = (own: Tab, tab: number, message: object): Promise<unknown> =>
  own.evaluate(
    (id: number, sent: object) =>
      ((globalThis as { browser?: Api }).browser ?? chrome).tabs.sendMessage(id, sent),
    tab,
    message,
  );
