import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, statSync, watch } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What of `dist` the pages use, under the same addresses in the dev server and in `dist/site`. */
const SHARED = [
  'feed',
  'themes',
  'solieu.js',
  'solieu-card.js',
  'solieu-loader.js',
  'integrity.json',
  'custom-elements.json',
];

const TYPES: Record<string, string> = {
  '.json': 'application/json; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/**
 * Serves the default feed and the kit's files out of `dist`, as a web server would (ETag, 304, CORS), and
 * streams an event whenever the feed's file changes; a build copies the same files into `dist/site`.
 */
export function serveDist(dist = resolve('dist')): Plugin {
  return {
    name: 'solieu:serve-dist',
    configureServer({ middlewares, httpServer }) {
      const events = feedEvents(join(dist, 'feed'));
      httpServer?.on('close', events.close);
      middlewares.use((request, response, next) => {
        const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
        if (!SHARED.includes(path.split('/')[0]!)) return next();
        response.setHeader('Access-Control-Allow-Origin', '*');
        if (path === 'feed/events') return events.join(response);
        const file = join(dist, path);
        if (!existsSync(file) || !statSync(file).isFile()) return next();
        send(
          request,
          response,
          path === 'feed/feed.json' ? liveFeed(file) : readFileSync(file),
          extname(file),
        );
      });
    },
    writeBundle({ dir }) {
      for (const name of SHARED) {
        if (existsSync(join(dist, name))) cpSync(join(dist, name), join(dir!, name), { recursive: true });
        else this.warn(`dist/${name} is not built yet, so dist/site goes without it`);
      }
    },
  };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  body: string | Buffer,
  extension: string,
): void {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`;
  response.setHeader('ETag', etag);
  response.setHeader('Cache-Control', 'no-cache');
  if (request.headers['if-none-match'] === etag) {
    response.statusCode = 304;
    response.end();
    return;
  }
  response.setHeader('Content-Type', TYPES[extension] ?? 'application/octet-stream');
  response.end(body);
}

/** The feed as built, with the address of this server's events in it, so that an edit shows at once. */
function liveFeed(file: string): string {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.stringify({ ...JSON.parse(text), events: 'events' });
  } catch {
    // half-written or mistyped: passed on as it is, the cards keep their last good value
    return text;
  }
}

function feedEvents(folder: string) {
  const clients = new Set<ServerResponse>();
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    for (const client of clients) client.write(`data: ${Date.now()}\n\n`);
  };
  // an editor saves in several steps: tell once they are over
  const watcher = existsSync(folder)
    ? watch(folder, () => {
        clearTimeout(timer);
        timer = setTimeout(tell, 100);
      })
    : undefined;
  return {
    join(response: ServerResponse): void {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(': open\n\n');
      clients.add(response);
      response.on('close', () => clients.delete(response));
    },
    close(): void {
      watcher?.close();
      clearTimeout(timer);
      for (const client of clients) client.end();
    },
  };
}
