import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exclusions } from '../../src/figures/exclude/index.ts';
import { extract } from '../../src/figures/extract.ts';
import { steps } from '../../src/figures/refine/index.ts';
import { rules } from '../../src/figures/rules/index.ts';
import { STEPS } from '../../src/messages/steps.ts';
import { fileOf } from '../setup/file-of.ts';

const read = rules.map(([, rule]) => rule);
const lists = { exclude: exclusions, rules: read, refine: steps };
// cases that serve more than one file
const CASES: Record<string, string> = { 'attach-period': 'periods', 'attach-place': 'places' };
const cases = new Set(readdirSync('test/cases'));

test.each(Object.entries(lists))('every %s file is listed, under its own name', (folder, listed) => {
  const exporting = readdirSync(`src/figures/${folder}`).filter((file) =>
    /^export const \w+: (Rule|Step|Exclusion) =/m.test(readFileSync(`src/figures/${folder}/${file}`, 'utf8')),
  );
  expect(listed.map((one) => `${fileOf(one)}.ts`).sort()).toEqual(exporting.sort());
});

test.each(Object.values(lists).flatMap((listed) => listed.map(fileOf)))('the rule "%s" has cases', (name) => {
  expect(cases).toContain(`${CASES[name] ?? name}.txt`);
});

test.each([read, steps].flatMap((listed) => listed.map(fileOf)))(
  'the rule "%s" has words for readers',
  (name) => {
    const told = Object.keys(STEPS).filter((key) => key === name || key.startsWith(`${name}:`));
    expect(told).not.toEqual([]);
  },
);

test('a figure names the rules that read it, in order', () => {
  const [, done] = extract('Xã nhận 5.465 phản ánh, đã xong 4.297.');
  expect(done?.rules.slice(0, 2)).toEqual(['bare', 'borrow-noun']);
});
