// Speed and size, as ratios in one run: `npm run bench`. `npm run bench -- engine` runs only the named files.
// Each *.bench.ts here exports `bench(): Measure[] | Promise<Measure[]>` with
// Measure = { name: string, value: number, unit: string, limit?: number } (worse than `limit` is marked).
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const folder = fileURLToPath(new URL('.', import.meta.url));
const named = process.argv.slice(2);
for (const file of readdirSync(folder).filter((file) => file.endsWith('.bench.ts'))) {
  const name = file.replace('.bench.ts', '');
  if (named.length && !named.includes(name)) continue;
  console.log(`\n── ${name}`);
  const { module } = await runnerImport(`${folder}${file}`, { configFile: false, logLevel: 'error' });
  for (const { name, value, unit, limit } of await module.bench()) {
    const verdict =
      limit === undefined ? '' : value <= limit ? `(limit ${limit})` : `OVER the limit ${limit}`;
    console.log(`${name}: ${value.toPrecision(3)} ${unit} ${verdict}`);
  }
}
