const { browser, chrome: ours } = globalThis as { browser?: typeof chrome; chrome?: typeof chrome };

/** The browser's own calls: `browser` in Firefox, `chrome` elsewhere; both answer with promises. */
export const api = (browser ?? ours) as typeof chrome;

interface SidebarAction {
  open(): Promise<void>;
}

/** Firefox's side panel. */
export const sidebarAction = (browser as { sidebarAction?: SidebarAction } | undefined)?.sidebarAction;
