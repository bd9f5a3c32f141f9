// Makes dist/custom-elements.json from the elements' own comments, and from it what editors and type checkers read.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cssData, htmlData, libraries, tagTypes, webTypes } from './editor-data.mjs';

const FOLDERS = ['card', 'figure', 'grid', 'ranking', 'trend'];

/** The elements of the manifest, each with what is public of it. */
function publicElements(manifest) {
  return manifest.modules.flatMap(({ path, declarations }) =>
    declarations.filter(({ customElement }) => customElement).map((element) => publicPart(element, path)),
  );
}

function publicPart(element, path) {
  const isPublic = ({ name, privacy }) =>
    !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected';
  const members = (element.members ?? []).filter(isPublic);
  const fields = new Set(members.map(({ name }) => name));
  return {
    ...element,
    // SolieuCard → solieu-card
    tagName: element.tagName ?? element.name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase(),
    members,
    attributes: (element.attributes ?? [])
      .filter(({ fieldName }) => !fieldName || fields.has(fieldName))
      .map((attribute) => ({ ...attribute, ...(attribute.type && { type: spelledOut(attribute.type) }) })),
    path,
  };
}

// export type View = 'value' | 'trend';
const ALIASES = new Map(
  [...readFileSync('src/card.ts', 'utf8').matchAll(/export type (\w+) = ((?:'\w+'(?: \| )?)+);/g)].map(
    ([, name, words]) => [name, words],
  ),
);

/** `View | undefined` as the words there are: that an attribute may be absent need not be said. */
const spelledOut = ({ text }) => ({
  text: text.replace(/ \| undefined\b/g, '').replace(/^\w+/, (name) => ALIASES.get(name) ?? name),
});

function manifestOf(elements) {
  const modules = elements.map(({ path, ...declaration }) => {
    const file = `dist/lib/${path.replace(/\.ts$/, '.js')}`;
    return {
      kind: 'javascript-module',
      path: file,
      declarations: [declaration],
      exports: [
        { kind: 'js', name: declaration.name, declaration: { name: declaration.name, module: file } },
        {
          kind: 'custom-element-definition',
          name: declaration.tagName,
          declaration: { name: declaration.name, module: file },
        },
      ],
    };
  });
  return { schemaVersion: '2.1.0', readme: 'README.md', modules };
}

function main() {
  const globs = FOLDERS.map((folder) => `widgets/${folder}/${folder}.ts`);
  const analyzer = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
  const options = ['analyze', '--litelement', '--quiet', '--globs', ...globs, '--outdir', 'dist'];
  execFileSync(process.execPath, [analyzer, ...options], { stdio: ['ignore', 'ignore', 'inherit'] });
  const elements = publicElements(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const write = (name, content) =>
    writeFileSync(
      `dist/${name}`,
      typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`,
    );
  write('custom-elements.json', manifestOf(elements));
  write('vscode.html-data.json', htmlData(elements));
  write('vscode.css-data.json', cssData(elements));
  write('web-types.json', webTypes(elements, version));
  for (const library of libraries) write(`${library}.d.ts`, tagTypes(elements, library));
}

main();
