import { VIEWS, type View } from '../../../src/card.ts';
import type { FeedClient } from '../../../src/feed/client.ts';
import type { Feed } from '../../../src/feed/schema.ts';
import type { FeedState } from '../../../src/feed/state.ts';
import { provideClient } from '../../shared/clients.ts';

/** What shows each view well. */
const SHOWN: Record<View, Record<string, string>> = {
  value: { indicator: 'eid-accounts-activated' },
  trend: { indicator: 'fully-online-dossier-rate' },
  target: { indicator: 'online-dossier-rate' },
  ratio: { indicator: 'essential-services-project06' },
  compare: { indicator: 'digital-economy-gdp-share-gso' },
  rank: { indicator: 'dti-provincial', area: 'VN-HN' },
};

/** Three days ago: an age that shows. */
const AGE = 3 * 86_400_000;

/** Each view, and each state in which a card may be, side by side. */
export function fillStage(stage: Element, feed: Feed | undefined): void {
  const indicator = SHOWN.value.indicator!;
  const views = VIEWS.map((view) => card({ ...SHOWN[view], view }));
  const stale: FeedState | undefined = feed && {
    status: 'stale',
    feed,
    at: Date.now() - AGE,
    problem: 'network',
  };
  stage.replaceChildren(
    ...views,
    ...(stale ? [card({ indicator, feed: still('stale', stale) })] : []),
    card({ indicator, feed: still('loading', { status: 'loading' }) }),
    card({ indicator, feed: still('failed', { status: 'failed', problem: 'network' }) }),
    card({ indicator: 'khong-co-chi-so-nay' }),
    card({ indicator, area: 'VN-71' }),
  );
}

/** A client that stays in one state; its address, at which nothing is asked for. */
function still(name: string, state: FeedState): string {
  const url = `https://${name}.invalid/`;
  const client: FeedClient = {
    url,
    state,
    subscribe: () => () => {},
    watch: () => () => {},
    offer: () => {},
    refresh: async () => {},
  };
  provideClient(client);
  return url;
}

function card(attributes: Record<string, string>): HTMLElement {
  const made = document.createElement('solieu-card');
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
