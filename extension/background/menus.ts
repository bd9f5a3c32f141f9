import { api } from '../api.ts';
import { openPanel } from './panel.ts';
import { markOnce } from './scripts.ts';

type Click = chrome.contextMenus.OnClickData;

export function addMenus(): void {
  api.contextMenus.removeAll(() => {
    for (const id of ['mark-once', 'open-panel'])
      api.contextMenus.create({
        id,
        title: api.i18n.getMessage(id.replace('-', '_')),
        contexts: ['page', 'selection'],
      });
  });
}

export async function onMenu({ menuItemId }: Click, tab?: chrome.tabs.Tab): Promise<void> {
  if (menuItemId === 'open-panel') openPanel(tab);
  else if (tab) await markOnce(tab);
}
