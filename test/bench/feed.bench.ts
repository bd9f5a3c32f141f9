import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measure } from './measure.ts';
import { nationalObservations } from './national.ts';

// has the process tell the most memory it held, in kilobytes, when it ends
const TELL_MEMORY =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("maxRSS "+process.resourceUsage().maxRSS))';

/** A feed of the whole country, built and checked by the command line, the whole process measured. */
export function bench(): Measure[] {
  const folder = mkdtempSync(join(tmpdir(), 'solieu-national-'));
  try {
    const observations = join(folder, 'observations.json');
    const feed = join(folder, 'feed');
    writeFileSync(observations, JSON.stringify(nationalObservations()));
    const build = run('build', '--only', '--out', feed, observations);
    const check = run('check', feed);
    const text = readFileSync(join(feed, 'feed.json'));
    return [
      {
        name: 'feed build, 97 indicators × 63 provinces × 20 quarters',
        value: build.seconds,
        unit: 's',
        limit: 10,
      },
      { name: 'feed check of it', value: check.seconds, unit: 's', limit: 3 },
      { name: 'its feed.json, gzip', value: gzipSync(text).length / 1000, unit: 'kB', limit: 60 },
      { name: 'memory of the build', value: build.megabytes, unit: 'MB', limit: 500 },
      { name: 'memory of the check', value: check.megabytes, unit: 'MB', limit: 500 },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(...args: string[]): { seconds: number; megabytes: number } {
  const start = performance.now();
  const { status, stderr } = spawnSync('node', ['--import', TELL_MEMORY, 'dist/cli.js', 'feed', ...args], {
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stderr);
  return { seconds, megabytes: Number(/maxRSS (\d+)/.exec(stderr)![1]) / 1024 };
}
