/** The browser's own calls: `browser` in Firefox, `chrome` elsewhere; both answer with promises. */
export const api: typeof chrome = (globalThis as { browser?: typeof chrome }).browser ?? chrome;

interface SidebarAction {
  open(): Promise<void>;
}

/** Firefox's side panel. */
export const sidebarAction = (api as { sidebarAction?: SidebarAction }).sidebarAction;
