import type { Environment } from '../../src/feed/client.ts';

const LONGEST_WAIT = 20_000;

/** A page as the feed client sees it. */
export const pageEnvironment: Environment = {
  fetch: (url, options) => fetch(url, { ...options, signal: AbortSignal.timeout(LONGEST_WAIT) }),
  now: Date.now,
  random: Math.random,
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
};
