import { scriptText, shownToJsonLd } from '../../src/feed/export/shown.ts';
import type { SolieuEventMap } from '../card/card-events.ts';

type Loaded = SolieuEventMap['solieu-load']['detail'];

/**
 * Writes the figures that a page shows as schema.org's Observations of a Dataset, for the elements that ask
 * for it (`json-ld`): one block in the page's head, in place of those that came with snapshots.
 */
export function describeFigures(page: Document): void {
  const shown = new Map<string, Loaded>();
  page.addEventListener('solieu-load', (event) => {
    const { detail } = event as SolieuEventMap['solieu-load'];
    if (detail.table || !(event.target as Element).closest('[json-ld]')) return;
    shown.set(JSON.stringify(detail.card.observed), detail);
    for (const block of page.querySelectorAll('script[data-solieu]')) block.remove();
    const block = page.createElement('script');
    block.type = 'application/ld+json';
    block.dataset.solieu = '';
    const observed = [...shown.values()].map(({ card }) => card.observed);
    block.text = trusted(scriptText(shownToJsonLd(detail.feed, observed)));
    page.head.append(block);
  });
}

interface TrustedTypes {
  createPolicy(name: string, rules: object): { createScript(text: string): string };
}

/** Pages that demand trusted types ask for them even where a script is only data: they allow the policy `solieu`. */
function trusted(text: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  policy ??= types?.createPolicy('solieu', { createScript: (data: string) => data });
  return policy?.createScript(text) ?? text;
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;
