import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Feed } from '../../../src/feed/schema.ts';
import { sampleFeed } from '../../setup/sample-feed.ts';

/** How the feed's server behaves. */
export type Mood =
  | 'well'
  | 'down'
  | '404'
  | '500'
  | 'silent'
  | 'slow'
  | 'cut'
  | 'a page'
  | 'huge'
  | 'another json';

export interface Portal {
  /** `http://127.0.0.1:…` */
  url: string;
  feed: Feed;
  mood: Mood;
  /** The status of every answer about the feed, in order. */
  answers: number[];
  /** Every request for the feed, in order. */
  asked: { url: string; method: string; headers: IncomingHttpHeaders }[];
  /** Answers those who wait while the feed is slow. */
  answerNow(): void;
  /** Serves a page. */
  page(path: string, body: string, headers?: Record<string, string>): void;
  /** Tells all who listen that the feed has changed. */
  tell(): void;
  listeners(): number;
  close(): void;
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** A portal: pages that the test makes, the built kit, and a feed that can be made to fail. */
export async function openPortal(): Promise<Portal> {
  const pages = new Map<string, { body: string; headers: Record<string, string> }>();
  const streams = new Set<ServerResponse>();
  let waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url!, 'http://portal').pathname);
    if (path === '/feed.json') {
      const { url, method, headers } = request;
      portal.asked.push({ url: url!, method: method!, headers });
      const answer = () => answerFeed(portal, request, response);
      return portal.mood === 'slow' ? waiting.push(answer) : answer();
    }
    if (path === '/events') return listen(response);
    const made = pages.get(path);
    const file = join('dist', path);
    if (!made && !existsSync(file)) return response.writeHead(404).end();
    const type = made ? 'text/html' : TYPES[extname(path)];
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...made?.headers });
    response.end(made?.body ?? readFileSync(file));
  });
  const listen = (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': open\n\n');
    streams.add(response);
    response.on('close', () => streams.delete(response));
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const portal: Portal = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    feed: sampleFeed(),
    mood: 'well',
    answers: [],
    asked: [],
    answerNow: () => {
      for (const answer of waiting) answer();
      waiting = [];
    },
    page: (path, body, headers = {}) => pages.set(path, { body, headers }),
    tell: () => {
      for (const stream of streams) stream.write('data: changed\n\n');
    },
    listeners: () => streams.size,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return portal;
}

function answerFeed({ mood, feed, answers }: Portal, { headers }: IncomingMessage, response: ServerResponse) {
  if (mood === 'down') return response.destroy();
  if (mood === 'silent') return;
  if (mood === 'huge') return sendHuge(response);
  const text = BODIES[mood] ?? JSON.stringify(feed);
  const body = mood === 'cut' ? text.slice(0, -200) : text;
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const failure = Number(mood) || undefined;
  const status = failure ?? (headers['if-none-match'] === etag ? 304 : 200);
  answers.push(status);
  response.writeHead(status, {
    etag,
    'cache-control': 'no-cache',
    'content-type': 'application/json',
    'access-control-allow-origin': '*',
  });
  response.end(status === 304 ? undefined : body);
}

const BODIES: Partial<Record<Mood, string>> = {
  'a page': '<!doctype html><title>Bảo trì</title>',
  'another json': '{"items":[]}',
};

/** Nine megabytes, without saying so beforehand. */
function sendHuge(response: ServerResponse) {
  response.writeHead(200, { 'content-type': 'application/json' });
  const block = ' '.repeat(1_000_000);
  for (let n = 0; n < 9; n++) response.write(block);
  response.end('{}');
}
