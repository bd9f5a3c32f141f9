import { observationsOf } from '../feed.ts';
import type { Feed } from '../schema.ts';
import { feedToJsonLd } from './json-ld.ts';

/** An observation that a page shows. */
export interface ShownObservation {
  indicator: string;
  refArea: string;
  timePeriod: string;
}

/** What a page shows of a feed, for search engines: schema.org's Observations of a Dataset. */
export function shownToJsonLd(feed: Feed, shown: ShownObservation[]): object {
  return feedToJsonLd(onlyShown(feed, shown));
}

/** JSON that stands in a `<script>` element: nothing in it can end the element. */
export function scriptText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** The feed with nothing in it but the observations shown. */
function onlyShown(feed: Feed, shown: ShownObservation[]): Feed {
  const indicators = feed.indicators
    .filter(({ id }) => shown.some(({ indicator }) => indicator === id))
    .map((indicator) => {
      const { sections: _, ...rest } = indicator;
      const observations = shown
        .filter((one) => one.indicator === indicator.id)
        .flatMap(({ refArea, timePeriod }) =>
          observationsOf(feed, indicator, refArea).filter((one) => one.timePeriod === timePeriod),
        )
        .map(({ sources, earlier: _earlier, ...one }) => ({
          ...one,
          sources: sources.map((source) => feed.sources.indexOf(source)),
        }));
      return { ...rest, observations };
    });
  return { ...feed, indicators };
}
