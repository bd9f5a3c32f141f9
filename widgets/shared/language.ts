import type { ReactiveControllerHost } from 'lit';
import type { Lang } from '../../src/messages/lang.ts';

/**
 * The language of an element: of the nearest `lang`, out of shadow roots too, where Firefox's `:lang()` does not
 * look; a server sees only the element's own. Vietnamese unless English.
 */
export function languageOf(element: Element): Lang {
  const lang = (element.closest?.('[lang]') ?? element).getAttribute('lang');
  if (lang) return /^en\b/i.test(lang) ? 'en' : 'vi';
  const root = element.getRootNode?.() as Partial<ShadowRoot> | undefined;
  return root?.host ? languageOf(root.host) : 'vi';
}

/** The elements of the kit that are on the page; they are drawn anew when a `lang` of the page changes. */
export const elements = new Set<ReactiveControllerHost>();

if (globalThis.MutationObserver)
  new MutationObserver(() => {
    for (const element of elements) element.requestUpdate();
  }).observe(document, { subtree: true, attributeFilter: ['lang'] });
