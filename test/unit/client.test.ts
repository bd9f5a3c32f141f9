import { describe, expect, test } from 'vitest';
import { createClient, type Environment } from '../../src/feed/client.ts';
import { LARGEST } from '../../src/feed/load.ts';
import { loadSeries } from '../../src/feed/series.ts';
import type { FeedState } from '../../src/feed/state.ts';
import { sampleFeed } from '../setup/sample-feed.ts';

const URL_ = 'https://example.vn/feed/feed.json';

type Answer = () => Response | Promise<Response>;
const feedText = (changes = {}) => JSON.stringify(sampleFeed(changes));
const ok =
  (text: string): Answer =>
  () =>
    new Response(text);

/** A page whose clock, network and visibility the test moves. */
function page(answer: Answer) {
  let time = 1_000_000;
  let visible = true;
  let onVisible = () => {};
  const timers = new Set<{ at: number; run(): void }>();
  const streams: { url: string; message(): void; open(live: boolean): void; closed: boolean }[] = [];
  const requests: { url: string; init: RequestInit }[] = [];
  const it = {
    answer,
    requests,
    streams,
    environment: {
      fetch: (async (url: string, init: RequestInit) => {
        requests.push({ url, init });
        return it.answer();
      }) as typeof fetch,
      now: () => time,
      random: () => 0.5,
      after(delay, run) {
        const timer = { at: time + delay, run };
        timers.add(timer);
        return () => timers.delete(timer);
      },
      visible: () => visible,
      onVisible: (run) => {
        onVisible = run;
      },
      events(url, on) {
        const stream = { url, ...on, closed: false };
        streams.push(stream);
        return () => {
          stream.closed = true;
        };
      },
    } satisfies Environment as Environment,
    /** Lets everything under way come to rest. */
    async settle() {
      for (let turn = 0; turn < 5; turn++) await new Promise<void>((done) => setImmediate(done));
    },
    async pass(seconds: number) {
      const end = time + seconds * 1000;
      for (;;) {
        await it.settle();
        const next = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers.delete(next);
        time = Math.max(time, next.at);
        next.run();
      }
      time = end;
      await it.settle();
    },
    show(shown: boolean) {
      visible = shown;
      onVisible();
    },
  };
  return it;
}

function open(answer: Answer = ok(feedText())) {
  const at = page(answer);
  const client = createClient(URL_, at.environment);
  const states: FeedState['status'][] = [];
  const stop = client.subscribe(({ status }) => states.push(status));
  return { at, client, states, stop };
}

test('many listeners, one request; it asks the browser’s cache, without a header or a cookie of its own', async () => {
  const { at, client } = open();
  for (let n = 0; n < 40; n++) client.subscribe(() => {});
  await at.settle();
  expect(at.requests).toHaveLength(1);
  expect(at.requests[0]!.init).toMatchObject({ cache: 'no-cache', credentials: 'omit' });
  expect(at.requests[0]!.init).not.toHaveProperty('headers');
  expect(client.state.status).toBe('ready');
});

describe('looking again', () => {
  test('at the feed’s interval, while something of it is watched on a visible page', async () => {
    const { at, client } = open();
    await at.pass(600);
    expect(at.requests).toHaveLength(1);
    const leave = client.watch();
    await at.pass(181);
    expect(at.requests).toHaveLength(5);
    at.show(false);
    await at.pass(600);
    expect(at.requests).toHaveLength(5);
    at.show(true);
    await at.settle();
    await at.pass(1);
    expect(at.requests).toHaveLength(6);
    leave();
    leave();
    await at.pass(600);
    expect(at.requests).toHaveLength(6);
  });

  test('not once nobody listens', async () => {
    const { at, client, stop } = open();
    client.watch();
    await at.settle();
    stop();
    await at.pass(600);
    expect(at.requests).toHaveLength(1);
  });

  test('spread out by chance, a fifth more or less', async () => {
    const at = page(ok(feedText()));
    at.environment.random = () => 1;
    const client = createClient(URL_, at.environment);
    client.subscribe(() => {});
    client.watch();
    await at.pass(71);
    expect(at.requests).toHaveLength(1);
    await at.pass(2);
    expect(at.requests).toHaveLength(2);
  });
});

describe('a feed that fails', () => {
  const html = ok('<!doctype html><title>404');
  test.each<[string, Answer, string]>([
    ['down', () => Promise.reject(new TypeError('Failed to fetch')), 'network'],
    ['silent', () => Promise.reject(new DOMException('', 'TimeoutError')), 'timeout'],
    ['500', () => new Response('', { status: 500 }), 'http'],
    ['a page in its place', html, 'not-json'],
    ['another JSON', ok('{"a":1}'), 'not-a-feed'],
    ['of a later format', ok('{"format":"solieu-feed/2"}'), 'newer-format'],
    ['huge', ok(' '.repeat(LARGEST + 1)), 'too-large'],
  ])('%s', async (_, answer, problem) => {
    const { at, client } = open(answer);
    await at.settle();
    await at.settle();
    expect(client.state).toEqual({ status: 'failed', problem });
  });

  test('is asked again ever more rarely, and its last good value stays until it is back', async () => {
    const { at, client, states } = open();
    client.watch();
    await at.settle();
    const { state } = client;
    at.answer = () => Promise.reject(new TypeError());
    await at.pass(60);
    expect(client.state).toMatchObject({
      status: 'stale',
      at: 'at' in state && state.at,
      problem: 'network',
    });
    await at.pass(4 + 8 + 16);
    expect(at.requests).toHaveLength(1 + 1 + 3);
    at.answer = ok(feedText({ revision: 'r2' }));
    await at.pass(32);
    expect(client.state).toMatchObject({ status: 'ready', feed: { revision: 'r2' } });
    expect(states).toEqual(['ready', 'stale', 'stale', 'stale', 'stale', 'ready']);
  });

  test('harms no listener but the one that breaks', async () => {
    const { at, client } = open();
    const seen: string[] = [];
    client.subscribe(() => {
      throw new Error('of the page');
    });
    client.subscribe(({ status }) => seen.push(status));
    await at.settle();
    expect(seen).toEqual(['ready']);
    await expect(at.pass(1)).rejects.toThrow('of the page');
  });
});

describe('a feed that names a stream of events', () => {
  const live = () => open(ok(feedText({ events: 'events' })));

  test('is looked at on an event, and otherwise ten times more rarely', async () => {
    const { at, client } = live();
    client.watch();
    await at.settle();
    expect(at.streams.map(({ url }) => url)).toEqual(['https://example.vn/feed/events']);
    at.streams[0]!.open(true);
    await at.pass(1);
    expect(at.requests, 'what changed before the stream was there').toHaveLength(2);
    await at.pass(300);
    expect(at.requests).toHaveLength(2);
    at.streams[0]!.message();
    await at.pass(1);
    expect(at.requests).toHaveLength(3);
    at.streams[0]!.open(false);
    await at.pass(61);
    expect(at.requests).toHaveLength(4);
  });

  test('closes it when nothing of it is seen', async () => {
    const { at, client } = live();
    client.watch();
    await at.settle();
    at.show(false);
    expect(at.streams[0]!.closed).toBe(true);
    at.show(true);
    await at.settle();
    expect(at.streams.at(-1)!.closed).toBe(false);
  });

  test('of another protocol is left alone', async () => {
    const { at, client } = open(ok(feedText({ events: 'javascript:alert(1)' })));
    client.watch();
    await at.settle();
    expect(at.streams).toEqual([]);
    expect(client.state.status).toBe('ready');
  });
});

test('a feed from an earlier visit shows until the network answers, and stays when it does not', async () => {
  const { at, client, states } = open(() => Promise.reject(new TypeError()));
  client.offer(sampleFeed({ revision: 'r0' }), 900_000);
  await at.settle();
  expect(states).toEqual(['ready', 'stale']);
  expect(client.state).toMatchObject({ at: 900_000, feed: { revision: 'r0' } });
  client.offer(sampleFeed({ revision: 'later' }), 0);
  expect(client.state, 'it never takes the place of a newer one').toMatchObject({ feed: { revision: 'r0' } });
});

test('a long series is loaded once for all who ask, and again after a failure', async () => {
  const url = 'https://example.vn/feed/series/accounts.abc.json';
  const series = { format: 'solieu-series/1', indicator: 'accounts', sources: [], observations: [] };
  const at = page(() => new Response('', { status: 503 }));
  expect(await loadSeries(url, at.environment)).toBeUndefined();
  at.answer = ok(JSON.stringify(series));
  const both = await Promise.all([loadSeries(url, at.environment), loadSeries(url, at.environment)]);
  expect(both.map((one) => one?.indicator)).toEqual(['accounts', 'accounts']);
  expect(at.requests).toHaveLength(2);
});
