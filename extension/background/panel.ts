import { api, sidebarAction } from '../api.ts';

/**
 * Opens the side panel; where the browser has none (Firefox on a phone), the same page in a tab. Only within
 * the handling of a click or key: nothing may be awaited before.
 */
export function openPanel(tab?: { id?: number | undefined; windowId: number }): void {
  const opening = sidebarAction
    ? sidebarAction.open()
    : tab && api.sidePanel
      ? api.sidePanel.open({ windowId: tab.windowId })
      : api.tabs.create({ url: api.runtime.getURL(`panel/index.html?tab=${tab?.id ?? ''}`) });
  opening.catch(() => undefined);
}
