// Zips for the stores: the same files always give the same bytes. The sources zip is what addons.mozilla.org
// asks for beside minified code: unpacked, `npm ci && npm run build` makes the very same extension.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateRawSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));

const SOURCES = [
  '.biome.json',
  'LICENSE',
  'README.md',
  'extension',
  'package-lock.json',
  'package.json',
  'src',
  'test/setup',
  'tsconfig.json',
  'vite.config.ts',
  'widgets',
];

/** Paths of the files in a folder, or of one file, relative to `base`, in the order of their bytes. */
function filesOf(base, path = '') {
  if (!statSync(join(base, path)).isDirectory()) return [path];
  return readdirSync(join(base, path))
    .flatMap((name) => filesOf(base, path ? `${path}/${name}` : name))
    .sort((a, b) => (a < b ? -1 : 1));
}

/**
 * A zip (PKWARE APPNOTE 6.3) without times: every entry says 1 January 1980.
 * @param {{ name: string, data: Buffer }[]} entries
 */
function zip(entries) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const { name, data } of entries) {
    const bytes = Buffer.from(name);
    const packed = deflateRawSync(data, { level: 9 });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0); // version needed: 2.0, deflate
    common.writeUInt16LE(0x0800, 2); // names are UTF-8
    common.writeUInt16LE(8, 4); // deflate
    common.writeUInt16LE(0x0021, 8); // 1980-01-01
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(bytes.length, 22);
    parts.push(Buffer.from('PK\x03\x04'), common, bytes, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), common, tail, bytes);
    offset += 30 + bytes.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, list, Buffer.from('PK\x05\x06'), end]);
}

const read = (base, paths) => paths.map((name) => ({ name, data: readFileSync(join(base, name)) }));

for (const target of ['chrome', 'firefox']) {
  const folder = join(root, 'dist/extension', target);
  writeFileSync(join(root, `dist/extension/solieu-${target}.zip`), zip(read(folder, filesOf(folder))));
}
const sources = SOURCES.flatMap((path) => {
  try {
    return filesOf(root, path);
  } catch {
    return [];
  }
});
writeFileSync(join(root, 'dist/extension/solieu-sources.zip'), zip(read(root, sources)));
