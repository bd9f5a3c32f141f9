import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ExtractOptions } from '../../src/figures/context.ts';
import { extract } from '../../src/figures/extract.ts';

interface Case {
  option: string;
  text: string;
  /** Where each marked number ends in `text`, and what stands in its braces. */
  marks: { end: number; expected: string }[];
}

/** Cases of `name`: a number is followed by what is expected of it, in braces; `@` sets the option; `¶` is a line break. */
function cases(name: string): Case[] {
  const lines = readFileSync(new URL(`../cases/${name}.txt`, import.meta.url), 'utf8').split('\n');
  let option = '';
  const read: Case[] = [];
  for (const line of lines) {
    if (line.startsWith('@')) option = line.slice(1).trim();
    else if (line.includes('{') && !line.startsWith('#'))
      read.push({ option, ...unmark(line.replaceAll('¶', '\n')) });
  }
  return read;
}

function unmark(line: string): Pick<Case, 'text' | 'marks'> {
  let text = '';
  const marks: Case['marks'] = [];
  for (const [, before = '', expected] of line.matchAll(/([^{]*)(?:\{([^}]*)\})?/g)) {
    text += before;
    if (expected !== undefined) marks.push({ end: text.length, expected });
  }
  return { text, marks };
}

function check(name: string, field: 'timePeriod' | 'refArea', options: (option: string) => ExtractOptions) {
  test.each(cases(name).map((one) => [one.text, one] as const))('%s', (_, { option, text, marks }) => {
    const figures = extract(text, options(option));
    const read = marks.map(({ end }) => figures.find((figure) => figure.start < end && figure.end >= end));
    expect(read.map((figure) => figure && (figure[field] ?? ''))).toEqual(
      marks.map(({ expected }) => expected),
    );
  });
}

describe('the period a figure speaks of', () => {
  check('periods', 'timePeriod', (publishedAt) => (publishedAt ? { publishedAt } : {}));
});

describe('the place a figure speaks of', () => {
  check('places', 'refArea', (area) => (area ? { area } : {}));
});

test('period and place know where they were read', () => {
  const text = 'Đến hết quý I/2024, tỉnh Sơn La đã cấp 500 tài khoản';
  const parts = extract(text)[0]?.parts;
  expect(text.slice(parts?.timePeriod?.start, parts?.timePeriod?.end)).toBe('Đến hết quý I/2024');
  expect(text.slice(parts?.refArea?.start, parts?.refArea?.end)).toBe('tỉnh Sơn La');
});
