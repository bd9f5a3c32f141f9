import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Lists each self-contained file with its SRI hash in `dist/integrity.json`: `{ "solieu.js": "sha384-…" }`. */
export function integrity(): Plugin {
  return {
    name: 'solieu:integrity',
    writeBundle({ dir }, bundle) {
      const list = join(dir!, 'integrity.json');
      const known = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {};
      for (const name of Object.keys(bundle)) known[name] = hashOf(readFileSync(join(dir!, name)));
      const sorted = Object.fromEntries(Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1)));
      writeFileSync(list, `${JSON.stringify(sorted, null, 2)}\n`);
    },
  };
}

/** A Subresource Integrity value. */
export function hashOf(content: string | Buffer): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
