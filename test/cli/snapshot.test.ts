import { spawnSync } from 'node:child_process';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { accounts, sampleFeed } from '../setup/sample-feed.ts';

/** Runs `solieu snapshot` on the sample feed. */
function snapshot(args: string[], feed = sampleFeed()) {
  return spawnSync('node', ['dist/cli.js', 'snapshot', ...args, '-'], {
    encoding: 'utf8',
    input: JSON.stringify(feed),
  });
}

const ACCOUNTS = ['--indicator', 'accounts'];

test('a figure in plain HTML, no script in it unless asked for', () => {
  const { status, stdout } = snapshot(ACCOUNTS);
  expect(status).toBe(0);
  const { document } = parseHTML(stdout);
  expect(document.querySelector('figure.solieu-snapshot')!.textContent).toContain('54,4 triệu tài khoản');
  expect(document.querySelector('script')).toBeNull();
});

test('the element with its snapshot within, in English too', () => {
  const { stdout } = snapshot([
    ...ACCOUNTS,
    '--view',
    'target',
    '--lang',
    'en',
    '--format',
    'element',
    '--feed',
    '/f.json',
  ]);
  const card = parseHTML(stdout).document.querySelector('solieu-card')!;
  expect([...card.attributes].map(({ name, value }) => `${name}=${value}`)).toEqual([
    'indicator=accounts',
    'view=target',
    'feed=/f.json',
  ]);
  expect(card.querySelector('figure')!.textContent).toContain(
    'Target for 2027: at least 60 million accounts',
  );
});

test('an image with its text', () => {
  const { document } = parseHTML(snapshot([...ACCOUNTS, '--format', 'svg']).stdout);
  expect(document.querySelector('svg desc')!.textContent).toContain('54,4 triệu tài khoản');
});

test.each(['figure', 'element'])('--json-ld describes the one figure once (%s)', (format) => {
  const name = { vi: 'Tài khoản</script><b>' };
  const feed = sampleFeed({ indicators: [{ ...accounts, name }, ...sampleFeed().indicators.slice(1)] });
  const { document } = parseHTML(snapshot([...ACCOUNTS, '--json-ld', '--format', format], feed).stdout);
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')];
  expect(blocks).toHaveLength(1);
  const described = JSON.parse(blocks[0]!.textContent!);
  expect(described['@graph'].map((node: Record<string, unknown>) => node['@type'])).toEqual([
    'Dataset',
    'StatisticalVariable',
    'Observation',
  ]);
  expect(described['@graph'][2]).toMatchObject({ value: 54_400_000, observationDate: '2026-06' });
});

test.each(['khong-co.json', 'test'])('a feed that is not there is told in one line (%s)', (path) => {
  const { status, stderr } = spawnSync('node', ['dist/cli.js', 'snapshot', ...ACCOUNTS, path], {
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^solieu: \S+: không có tệp này \/ no such file\n$/);
});

test.each([
  [['--indicator', 'nope'], 'Không có chỉ số “nope”.'],
  [[...ACCOUNTS, '--view', 'pie'], 'pie'],
  [[...ACCOUNTS, '--period', 'nay'], '--period: "nay" không phải một kỳ'],
  [[...ACCOUNTS, '--format', 'svg', '--json-ld'], '--json-ld'],
  [[], '--indicator'],
])('%j is refused, and named', (args, named) => {
  const { status, stdout, stderr } = snapshot(args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(named);
});
