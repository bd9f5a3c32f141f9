import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const LIST = 'dist/integrity.json';

function readList(): Record<string, string> {
  return existsSync(LIST) ? JSON.parse(readFileSync(LIST, 'utf8')) : {};
}

/** The hash of a file that was built before; empty where it was not. */
export function knownHash(file: string): string {
  return readList()[file] ?? '';
}

/** Lists each self-contained file with its SRI hash in `dist/integrity.json`: `{ "solieu.js": "sha384-…" }`. */
export function integrity(): Plugin {
  return {
    name: 'solieu:integrity',
    writeBundle({ dir }, bundle) {
      const known = readList();
      for (const name of Object.keys(bundle)) known[name] = hashOf(readFileSync(join(dir!, name)));
      const sorted = Object.fromEntries(Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1)));
      writeFileSync(LIST, `${JSON.stringify(sorted, null, 2)}\n`);
    },
  };
}

/** A Subresource Integrity value. */
export function hashOf(content: string | Buffer): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
