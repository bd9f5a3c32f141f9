import { api, sidebarAction } from '../api.ts';

/** Opens the side panel. Only within the handling of a click or key: nothing may be awaited before. */
export function openPanel(tab?: chrome.tabs.Tab): void {
  if (sidebarAction) void sidebarAction.open().catch(() => undefined);
  else if (tab?.windowId !== undefined)
    void api.sidePanel.open({ windowId: tab.windowId }).catch(() => undefined);
}
