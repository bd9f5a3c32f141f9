import { feedToJsonLd } from '../../src/feed/export/json-ld.ts';
import { observationsOf } from '../../src/feed/feed.ts';
import type { Feed } from '../../src/feed/schema.ts';
import type { SolieuEventMap } from '../card/card-events.ts';

type Loaded = SolieuEventMap['solieu-load']['detail'];

/**
 * Writes the figures that a page shows as schema.org's Observations of a Dataset, for the elements that ask
 * for it (`json-ld`): one block in the page's head.
 */
export function describeFigures(page: Document): void {
  const shown = new Map<string, Loaded>();
  let block: HTMLScriptElement | undefined;
  page.addEventListener('solieu-load', (event) => {
    if (!(event.target as Element).closest('[json-ld]')) return;
    const { detail } = event as SolieuEventMap['solieu-load'];
    shown.set(JSON.stringify(detail.card.observed), detail);
    block?.remove();
    block = page.createElement('script');
    block.type = 'application/ld+json';
    block.text = trusted(
      JSON.stringify(feedToJsonLd(onlyShown([...shown.values()]))).replaceAll('<', '\\u003c'),
    );
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

/** The newest feed, with nothing in it but the observations that are on the page. */
function onlyShown(shown: Loaded[]): Feed {
  const { feed } = shown.at(-1)!;
  const ids = new Set(shown.map(({ card }) => card.observed.indicator));
  const indicators = feed.indicators
    .filter(({ id }) => ids.has(id))
    .map(({ sections: _, ...indicator }) => ({
      ...indicator,
      observations: shown
        .map(({ card }) => card.observed)
        .filter((one) => one.indicator === indicator.id)
        .flatMap(({ refArea, timePeriod }) =>
          observationsOf(feed, { ...indicator, sections: _ }, refArea)
            .filter((one) => one.timePeriod === timePeriod)
            .map(({ sources, earlier: _earlier, ...one }) => ({
              ...one,
              sources: sources.map((source) => feed.sources.indexOf(source)),
            })),
        ),
    }));
  return { ...feed, indicators };
}
