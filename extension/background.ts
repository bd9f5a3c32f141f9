import { api } from './api.ts';
import { showCount } from './background/badge.ts';
import { onCommand } from './background/commands.ts';
import { feedOf } from './background/feed.ts';
import { addMenus, onMenu } from './background/menus.ts';
import { openPanel } from './background/panel.ts';
import { readText } from './background/read.ts';
import { injectIntoOpenTabs, registerAddedSites } from './background/scripts.ts';
import { readFromPage } from './messages.ts';

api.runtime.onInstalled.addListener(({ reason }) => {
  addMenus();
  void registerAddedSites();
  void injectIntoOpenTabs();
  if (reason === 'install') void api.tabs.create({ url: api.runtime.getURL('welcome/index.html') });
});
api.permissions.onAdded.addListener(() => void registerAddedSites());
api.permissions.onRemoved.addListener(() => void registerAddedSites());
api.commands.onCommand.addListener((command, tab) => void onCommand(command, tab));
api.contextMenus.onClicked.addListener((info, tab) => void onMenu(info, tab));

api.runtime.onMessage.addListener((given: unknown, sender, answer) => {
  const message = sender.id === api.runtime.id ? readFromPage(given) : undefined;
  switch (message?.type) {
    case 'feed':
      void feedOf(message.indicator).then(answer, () => answer());
      return true;
    case 'read':
      void readText(message).then(answer);
      return true;
    case 'count':
      if (sender.tab?.id !== undefined && sender.frameId === 0) void showCount(sender.tab.id, message);
      return false;
    case 'panel':
      if (sender.tab) openPanel(sender.tab);
      return false;
    default:
      return false;
  }
});
