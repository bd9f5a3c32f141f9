import { unpack } from './feed.ts';
import type { Feed } from './schema.ts';

/** One thing that a feed says and the other does not, or says otherwise. */
export interface Change {
  kind: 'added' | 'removed' | 'changed';
  /** `indicators/eid-accounts-issued/2023-06/VN`, `indicators/eid-accounts-issued/targets`, `areas/VN-HN`, `publisher`. */
  place: string;
  /** As JSON would have it; absent on the side where there is nothing. */
  before?: unknown;
  after?: unknown;
}

/** What changed from one whole feed (its series in place) to another, but for when they were built. */
export function diffFeeds(before: Feed, after: Feed): Change[] {
  const [old, now] = [statements(before), statements(after)];
  const places = new Set([...old.keys(), ...now.keys()]);
  return [...places].flatMap((place): Change[] => {
    const [was, is] = [old.get(place), now.get(place)];
    if (was === undefined) return [{ kind: 'added', place, after: is }];
    if (is === undefined) return [{ kind: 'removed', place, before: was }];
    return JSON.stringify(was) === JSON.stringify(is)
      ? []
      : [{ kind: 'changed', place, before: was, after: is }];
  });
}

const UNSAID = new Set(['updated', 'revision', 'sources', 'indicators']);
const TABLES = new Set(['areas', 'scopes', 'groups', 'systems', 'agencies']);
const STORED = new Set(['id', 'observations', 'sections', 'series']);

/** Everything a feed says, by place: each member of the feed and of its indicators, each name, each observation. */
function statements(feed: Feed): Map<string, unknown> {
  const said = new Map<string, unknown>();
  for (const [key, value] of Object.entries(feed))
    if (TABLES.has(key))
      for (const [name, text] of Object.entries(value as object)) said.set(`${key}/${name}`, text);
    else if (!UNSAID.has(key)) said.set(key, value);
  for (const indicator of feed.indicators) {
    const place = `indicators/${indicator.id}`;
    for (const [key, value] of Object.entries(indicator))
      if (!STORED.has(key)) said.set(`${place}/${key}`, value);
    for (const { indicator: _, timePeriod, refArea, scope, ...observation } of unpack(feed, indicator))
      said.set([place, timePeriod, refArea, ...(scope ? [scope] : [])].join('/'), sorted(observation));
  }
  return said;
}

/** The same members in the same order, whichever form the feed keeps an observation in. */
function sorted(members: object): object {
  return Object.fromEntries(Object.entries(members).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
