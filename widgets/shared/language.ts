import type { Lang } from '../../src/messages/lang.ts';

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** The language of an element: of the nearest `lang`, out of shadow roots too; Vietnamese unless English. */
export function languageOf(element: Element): Lang {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const lang = (at.closest?.('[lang]') ?? at).getAttribute('lang');
    if (lang) return /^en\b/i.test(lang) ? 'en' : 'vi';
  }
  return 'vi';
}

/** Calls back when a `lang` changes on the page. */
export function onLanguage(listener: () => void): () => void {
  if (!observer) {
    observer = new MutationObserver(() => {
      for (const each of [...listeners]) each();
    });
    observer.observe(document.documentElement, { subtree: true, attributeFilter: ['lang'] });
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode?.();
  return typeof ShadowRoot !== 'undefined' && root instanceof ShadowRoot ? root.host : undefined;
}
