import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exclusions } from '../../src/figures/exclude/index.ts';
import { extract } from '../../src/figures/extract.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { steps } from '../../src/figures/refine/index.ts';
import { rules } from '../../src/figures/rules/index.ts';
import { fileOf } from '../setup/file-of.ts';

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

for (const name of [...exclusions, ...rules.map(([, rule]) => rule), ...steps].map(fileOf)) {
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

const PLAIN =
  'Tỉnh cấp hơn 48 triệu tài khoản, đạt 89,5% kế hoạch; tải xuống 594,16 Mbps, nộp 1.234,56 tỷ đồng.';
const WRITTEN: [how: string, text: string][] = [
  ['decomposed letters', PLAIN.normalize('NFD')],
  [
    'decomposed and composed letters',
    PLAIN.replace('tỷ', 'tỷ'.normalize('NFD')).replace('đạt', 'đạt'.normalize('NFD')),
  ],
  ['no-break spaces', PLAIN.replaceAll(' ', '\u00A0')],
  ['thin spaces', PLAIN.replaceAll(' ', '\u2009')],
  ['zero-width spaces', PLAIN.replaceAll('triệu', 'tri\u200Bệu').replace('89', '8\u200B9')],
  ['soft hyphens', PLAIN.replace('khoản', 'kho\u00ADản')],
  ['glued units', PLAIN.replace('48 triệu', '48triệu').replace('16 Mbps', '16Mbps')],
  ['capitals', PLAIN.toUpperCase().replace('MBPS', 'Mbps')],
];

test.each(WRITTEN)('a text with %s is read as it is without', (_, text) => {
  const told = (figures: Figure[]) =>
    figures.map(({ value, kind, unit, role, approximation }) => [value, kind, unit, role, approximation]);
  const figures = extract(text);
  expect(told(figures)).toEqual(told(extract(PLAIN)));
  for (const { start, end, quote, parts } of figures) {
    expect(text.slice(start, end)).toBe(quote);
    expect(parts.number).toEqual({ start, end });
  }
});
