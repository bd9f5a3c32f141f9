import { useEffect, useState } from 'preact/hooks';
import { api } from '../api.ts';
import { readFromPage, type SentPage, type ToPage } from '../messages.ts';
import { type ActiveTab, useActiveTab } from '../ui/hooks.ts';

/** The panel stands in a tab of its own, where the browser shows none beside the page. */
const isOwnTab = (): boolean => location.search !== '';

/** What the panel knows of the page beside it. */
export interface PagePanel {
  tab: ActiveTab | undefined;
  /** Undefined until it has answered; `none` where our script does not run, `nothing` where it found no article. */
  page: SentPage | 'none' | 'nothing' | undefined;
  /** The figure whose card is open. */
  opened: number | undefined;
  /** Shows a figure in the text. */
  go(index: number): void;
}

/** Follows the page beside the panel: what was read of it, and which figure is open. */
export function usePage(): PagePanel {
  const tab = useActiveTab();
  const [page, setPage] = useState<PagePanel['page']>();
  const [frame, setFrame] = useState(0);
  const [opened, setOpened] = useState<number>();
  const id = tab?.id;

  useEffect(() => {
    if (id === undefined) return;
    setPage(undefined);
    setOpened(undefined);
    let isTold = false;
    /** The frame whose page is shown. */
    let shown = 0;
    const ask = (): void =>
      void api.tabs.sendMessage(id, { type: 'report' } satisfies ToPage).catch(() => setPage('none'));
    const listen = (given: unknown, sender: chrome.runtime.MessageSender): void => {
      const message = sender.tab?.id === id ? readFromPage(given) : undefined;
      // a script that came after it was asked
      if (message?.type === 'count' && !isTold) ask();
      if (message?.type === 'opened') setOpened(message.index);
      // of several frames the first that has figures is shown
      if (message?.type === 'page' && (sender.frameId === 0 || message.page.reading.figures.length)) {
        isTold = true;
        shown = sender.frameId ?? 0;
        setPage(message.page);
        setFrame(shown);
      }
      if (message?.type === 'idle' && sender.frameId === shown) {
        isTold = true;
        shown = 0;
        setPage(message.isOff ? 'none' : 'nothing');
      }
    };
    const reloaded = (changed: number, { status }: { status?: string }): void => {
      if (changed !== id || status !== 'complete') return;
      isTold = false;
      ask();
    };
    api.runtime.onMessage.addListener(listen);
    api.tabs.onUpdated.addListener(reloaded);
    ask();
    return () => {
      api.runtime.onMessage.removeListener(listen);
      api.tabs.onUpdated.removeListener(reloaded);
    };
  }, [id]);

  const go = (index: number): void => {
    if (id === undefined) return;
    const message: ToPage = { type: 'go', index };
    if (isOwnTab()) void api.tabs.update(id, { active: true });
    void api.tabs.sendMessage(id, message, { frameId: frame }).catch(() => setPage('none'));
  };
  return { tab, page, opened, go };
}
