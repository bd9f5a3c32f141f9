import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';

/** A page that a test makes itself: by path, with headers where they matter. */
export interface MadePage {
  body: string;
  headers?: Record<string, string>;
}

export interface PageServer {
  port: number;
  /** Serves a page under a path. */
  add(path: string, page: MadePage): void;
  close(): void;
}

/** What the pages of jQuery, React and Vue load. */
const LIBRARIES: Record<string, string> = {
  '/lib/jquery.js': 'node_modules/jquery/dist/jquery.js',
  '/lib/react.js': 'node_modules/react/umd/react.development.js',
  '/lib/react-dom.js': 'node_modules/react-dom/umd/react-dom.development.js',
  '/lib/vue.js': 'node_modules/vue/dist/vue.runtime.global.js',
};

/** Serves `test/pages`, and pages that tests make. */
export async function servePages(): Promise<PageServer> {
  const made = new Map<string, MadePage>();
  const server: Server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const page = made.get(path);
    const file = LIBRARIES[path] ?? join('test/pages', path);
    const known = page || existsSync(file);
    response.writeHead(known ? 200 : 404, { 'content-type': typeOf(path), ...page?.headers });
    if (page || !known) response.end(page?.body ?? '');
    else createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    add: (path, page) => made.set(path, page),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const typeOf = (path: string): string =>
  path.endsWith('.js')
    ? 'text/javascript'
    : path.endsWith('.json')
      ? 'application/json'
      : 'text/html; charset=utf-8';
