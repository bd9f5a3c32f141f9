import { api } from '../api.ts';
import { matches } from '../sites/list.ts';

const ID = 'added-sites';

/** Our page script, as the manifest names it. The slash is for Firefox, which starts from the page that asks. */
const files = (): string[] =>
  (api.runtime.getManifest().content_scripts?.[0]?.js ?? []).map(
    (path) => `/${path.replace(/^.*:\/\/[^/]+\/|^\//, '')}`,
  );

/** Sites that the reader has added: those the browser grants beyond the built-in list. */
export async function addedOrigins(): Promise<string[]> {
  const { origins = [] } = await api.permissions.getAll();
  return origins.filter((origin) => !matches.includes(origin));
}

/** Has the browser run our script on the added sites too. */
export async function registerAddedSites(): Promise<void> {
  const origins = await addedOrigins();
  const known = await api.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (known.length) await api.scripting.unregisterContentScripts({ ids: [ID] });
  if (!origins.length) return;
  await api.scripting.registerContentScripts([
    { id: ID, js: files(), matches: origins, runAt: 'document_end', allFrames: true },
  ]);
}

/** Marks one page, by the right that the reader's click or key gives for it. */
export async function markOnce({ id: tabId }: { id?: number | undefined }): Promise<void> {
  if (tabId === undefined) return;
  try {
    const answered = await api.tabs.sendMessage(tabId, { type: 'once' }).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await api.scripting.executeScript({ target: { tabId, allFrames: true }, files: files() });
    await api.tabs.sendMessage(tabId, { type: 'once' });
  } catch {
    // a page of the browser itself, a store, a file: extensions may not touch those
  }
}

/** After an installation or update: pages that are open already get the new script, which takes over from an old one. */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await api.tabs.query({ url: [...matches, ...(await addedOrigins())] });
  await Promise.all(
    tabs.map(({ id: tabId }) =>
      tabId === undefined
        ? undefined
        : api.scripting
            .executeScript({ target: { tabId, allFrames: true }, files: files() })
            .catch(() => undefined),
    ),
  );
}
