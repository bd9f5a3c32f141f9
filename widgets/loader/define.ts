import { startLoader } from './loader.ts';

/** SRI hash of `solieu.js` of the same build; put in when this file is built. */
declare const KIT_INTEGRITY: string;

const base = new URL('.', import.meta.url).href;
const kit = new URL('solieu.js', base).href;

startLoader(document, {
  base,
  load() {
    // a preload is held to its hash, and an import takes what was preloaded: so the kit is checked too
    const preload = document.createElement('link');
    Object.assign(preload, { rel: 'modulepreload', href: kit, crossOrigin: 'anonymous' });
    if (KIT_INTEGRITY) preload.integrity = KIT_INTEGRITY;
    document.head.append(preload);
    void import(/* @vite-ignore */ kit);
  },
});
