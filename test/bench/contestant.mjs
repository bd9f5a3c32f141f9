// One reader alone in a process of its own, so that neither vite's heap nor another reader's types are in its way.
// Reads from standard input { file, publishedAt, texts, warm, times }: `file` is a bundle of the engine, or
// `chrono-node`. Prints how long loading took and how long each run over all texts did, in milliseconds.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { file, publishedAt, texts, warm, times } = JSON.parse(readFileSync(0, 'utf8'));
const require = createRequire(import.meta.url);

const loading = performance.now();
const reader = require(file);
const load = performance.now() - loading;

const day = new Date(publishedAt);
const read =
  file === 'chrono-node'
    ? (text) => reader.vi.parse(text, day)
    : (text) => reader.extract(text, { publishedAt });

const runs = [];
for (let run = 0; run < warm + times; run++) {
  const start = performance.now();
  for (const text of texts) read(text);
  if (run >= warm) runs.push(performance.now() - start);
}
console.log(JSON.stringify({ load, runs }));
