import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const files = ['src', 'widgets', 'extension'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts')),
);
const code = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

// import … from './x.ts' | export * from './x.ts' | import('./x.ts') | import './x.css?inline'
const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;

function importsOf(file: string): string[] {
  return [...code.get(file)!.matchAll(IMPORT)].map(([, path]) =>
    path!.startsWith('.') ? relative('.', join(dirname(file), path!)) : path!,
  );
}

/** What each part of `src` may import of it, besides itself. The command line may import everything. */
const MAY_IMPORT: Record<string, string[]> = {
  text: [],
  figures: ['text'],
  catalog: ['text', 'figures'],
  checks: ['text', 'figures', 'catalog', 'messages', 'format'],
  messages: [],
  period: ['text'],
  format: ['text', 'period', 'messages'],
  feed: ['text', 'figures', 'catalog', 'period', 'messages', 'format'],
  card: ['text', 'feed', 'period', 'format', 'messages'],
  'figure-card': ['text', 'figures', 'checks', 'feed', 'period', 'format', 'messages', 'card'],
  html: [],
  decode: [],
  plain: [],
  read: ['text', 'figures', 'catalog', 'checks', 'messages'],
};

/** `src/figures/rules/money.ts` → `figures`, `src/card.ts` → `card`. */
const partOf = (path: string) => path.split('/')[1]!.replace(/\.ts$/, '');

test.each(files.filter((file) => file.startsWith('src/') && !/^src\/(?:cli|index)\b/.test(file)))(
  '%s imports only what stands before it',
  (file) => {
    const allowed = MAY_IMPORT[partOf(file)];
    expect(allowed, `${partOf(file)} has no place in the order of imports`).toBeDefined();
    for (const path of importsOf(file).filter((path) => /^(?:src|widgets|extension|test)\//.test(path))) {
      expect(path).toMatch(/^src\//);
      expect([partOf(file), ...allowed!]).toContain(partOf(path));
    }
  },
);

test.each(files.filter((file) => !file.startsWith('src/')))('%s stays on its side', (file) => {
  const side = file.split('/')[0];
  for (const path of importsOf(file).filter((path) => /^(?:src|widgets|extension|test)\//.test(path))) {
    const toOther = !path.startsWith('src/') && !path.startsWith(`${side}/`);
    if (!toOther) continue;
    // the extension's own pages may use the elements, its scripts on foreign pages only their style;
    // the site's news page runs the extension's own marking
    const allowed =
      side === 'extension'
        ? path.startsWith('widgets/') &&
          (/\.css(?:\?|$)/.test(path) || /^extension\/(?:panel|popup|options|welcome)\//.test(file))
        : file.startsWith('widgets/pages/') && path.startsWith('extension/content/');
    expect(allowed, `${file} imports ${path}`).toBe(true);
  }
});

// what would tie the deciding code to a browser, a clock or a network of its own
const OUTSIDE =
  /\b(?:window|navigator|localStorage|chrome|process|XMLHttpRequest|WebSocket)\b\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|(?<![.\w])fetch\(|(?<![.\w])(?:setTimeout|setInterval)\(|(?<!\w)document\.(?:create|body\b|head\b)/;
/** `html.ts` is handed a parsed page; the command line is the outside. */
const AT_THE_EDGE = /^src\/(?:html\.ts$|cli\b)/;

test.each(files.filter((file) => file.startsWith('src/') && !AT_THE_EDGE.test(file)))(
  '%s touches no page, clock or network',
  (file) => {
    const bare = code.get(file)!.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(bare.match(OUTSIDE)?.[0]).toBeUndefined();
    expect(importsOf(file).filter((path) => path.startsWith('node:'))).toEqual([]);
  },
);

// what would let a page's text become markup or code
test.each(files)('%s sets text as text', (file) => {
  const bare = code.get(file)!.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  expect(bare).not.toMatch(
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write|unsafeHTML|new Function)\b|\beval\(/,
  );
});
