import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface Site {
  /** With a slash at its end. */
  url: string;
  /** gzip bytes sent for a path, for the budgets. */
  sent: Map<string, number>;
  /** Answered in place of the file, by path: `/try.html`. */
  pages: Map<string, string>;
  close(): Promise<void>;
}

/** Serves a folder as a plain web server does: gzip, CORS, `index.html` for a folder. */
export async function serve(folder: string): Promise<Site> {
  const sent = new Map<string, number>();
  const pages = new Map<string, string>();
  const server: Server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(decodeURIComponent(pathname)) + (pathname.endsWith('/') ? 'index.html' : '');
    const given = pages.get(pathname);
    const body = given ?? (await readFile(join(folder, path)).catch(() => undefined));
    if (body === undefined) return response.writeHead(404).end();
    const zipped = gzipSync(body);
    sent.set(pathname, zipped.length);
    response.writeHead(200, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Content-Encoding': 'gzip',
      'Cache-Control': 'no-cache',
      'Access-Control-Allow-Origin': '*',
    });
    response.end(zipped);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent,
    pages,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
