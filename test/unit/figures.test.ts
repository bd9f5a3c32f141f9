import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exclusions } from '../../src/figures/exclude/index.ts';
import { extract } from '../../src/figures/extract.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { steps } from '../../src/figures/refine/index.ts';
import { rules } from '../../src/figures/rules/index.ts';

interface Case {
  title: string;
  text: string;
  expected: string;
}

const folder = new URL('../cases/', import.meta.url);
const PUBLISHED = '2024-07';

/** `## title`, the text, `==>`, one line a figure: number | value | kind | approximation | unit | role. */
function readCases(file: string): Case[] {
  const [, ...cases] = readFileSync(new URL(file, folder), 'utf8').split(/^## /m);
  return cases.map((written) => {
    const [head = '', expected = ''] = written.split('\n==>');
    const [title = '', ...text] = head.split('\n');
    return { title, text: text.join('\n'), expected: expected.trim() };
  });
}

function write(figure: Figure): string {
  const { quote, value, upper, of, kind, approximation, unit = '-', role, direction } = figure;
  const number = `${value}${upper === undefined ? '' : `..${upper}`}${of === undefined ? '' : `/${of}`}`;
  return [quote, number, kind, approximation, unit, direction ? `${role} ${direction}` : role].join(' | ');
}

// times, periods and places are told in the words of their own cases
const OTHERS = new Set(['time', 'attach-period', 'attach-place']);

for (const { name } of [...exclusions, ...rules, ...steps]) {
  if (OTHERS.has(name)) continue;
  const cases = readCases(`${name}.txt`).map(({ title, ...rest }) => ({
    title: `${name}: ${title}`,
    ...rest,
  }));
  test.each(cases)('$title', ({ text, expected }) => {
    const figures = extract(text, { publishedAt: PUBLISHED });
    expect(figures.map(write).join('\n')).toBe(expected);
    for (const { start, end, quote } of figures) expect(text.slice(start, end)).toBe(quote);
  });
}
