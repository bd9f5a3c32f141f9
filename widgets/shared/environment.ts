import type { Environment } from '../../src/feed/client.ts';

/** A page as the feed client sees it. */
export const pageEnvironment: Environment = {
  fetch: (...request) => fetch(...request),
  now: () => Date.now(),
  random: () => Math.random(),
  after(delay, run) {
    const timer = setTimeout(run, delay);
    return () => clearTimeout(timer);
  },
  visible: () => document.visibilityState !== 'hidden',
  onVisible: (run) => document.addEventListener('visibilitychange', run),
  events(url, { message, open }) {
    const source = new EventSource(url);
    source.onopen = () => open(true);
    source.onerror = () => open(false);
    source.onmessage = message;
    source.addEventListener('change', message);
    return () => source.close();
  },
  // storage may be forbidden, full, or absent: then nothing is kept
  store: {
    get: (key) => quietly(() => localStorage.getItem(key)) ?? null,
    set: (key, text) => quietly(() => localStorage.setItem(key, text)),
  },
};

function quietly<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
