import { type LoadEnvironment, load } from './load.ts';
import { readSeries } from './read.ts';
import type { Series } from './schema.ts';

const loaded = new Map<string, Promise<Series | undefined>>();

/** The whole series of an indicator, loaded once for all who ask; `undefined` where it cannot be had. */
export function loadSeries(url: string, environment: LoadEnvironment): Promise<Series | undefined> {
  let found = loaded.get(url);
  if (!found) {
    found = load(url, environment).then((text) => {
      const series = typeof text === 'string' && readSeries(text);
      return typeof series === 'object' ? series : undefined;
    });
    loaded.set(url, found);
    // a failure is not remembered: the next who asks tries again
    found.then((series) => series ?? loaded.delete(url));
  }
  return found;
}
