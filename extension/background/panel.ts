import { api, sidebarAction } from '../api.ts';

/**
 * Opens the side panel. Only within the handling of a click or key: nothing may be awaited before. Where the browser
 * has no panel (on a phone), or does not count the click (Firefox: one on the card), it is the same page in a tab.
 */
export function openPanel(tab?: { id?: number | undefined; windowId: number }): void {
  openBeside(tab).catch(() => openInTab(tab));
}

async function openBeside(tab?: { windowId: number }): Promise<void> {
  if (sidebarAction) return sidebarAction.open();
  if (!tab || !api.sidePanel) throw new Error('no side panel');
  return api.sidePanel.open({ windowId: tab.windowId });
}

async function openInTab(tab?: { id?: number | undefined }): Promise<void> {
  if (tab?.id === undefined) return;
  await api.tabs.create({ url: api.runtime.getURL(`panel/index.html?tab=${tab.id}`), openerTabId: tab.id });
}
