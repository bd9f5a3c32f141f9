import type { ReactiveControllerHost } from 'lit';
import type { Lang } from '../../src/messages/lang.ts';

/** The language of an element: of the nearest `lang`, out of shadow roots too (a server sees only its own); Vietnamese unless English. */
export function languageOf(element: Element): Lang {
  return (element.matches?.(':lang(en)') ?? element.getAttribute('lang') === 'en') ? 'en' : 'vi';
}

/** The elements of the kit that are on the page; they are drawn anew when a `lang` of the page changes. */
export const elements = new Set<ReactiveControllerHost>();

if (globalThis.MutationObserver)
  new MutationObserver(() => {
    for (const element of elements) element.requestUpdate();
  }).observe(document, { subtree: true, attributeFilter: ['lang'] });
