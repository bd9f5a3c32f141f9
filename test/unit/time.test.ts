import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findTimes } from '../../src/figures/time/find.ts';
import { fold } from '../../src/text/fold.ts';
import { tokenizeText } from '../../src/text/tokens.ts';

const file = readFileSync(new URL('../cases/time.txt', import.meta.url), 'utf8');

/** `text => sort interval; sort interval`, with the date of publication that the last `@` line gave. */
function cases(): [text: string, expected: string, publishedAt: string][] {
  let publishedAt = '';
  const read: [string, string, string][] = [];
  for (const line of file.split('\n')) {
    if (line.startsWith('@')) publishedAt = line.slice(1).trim();
    else if (line.includes('=>') && !line.startsWith('#')) {
      const [text = '', expected = ''] = line.split('=>');
      read.push([text.trim(), expected.trim(), publishedAt]);
    }
  }
  return read;
}

function times(text: string, publishedAt?: string) {
  const { lower } = fold(text);
  return findTimes({ text: lower, tokens: tokenizeText(lower), ...(publishedAt && { publishedAt }) });
}

test.each(cases())('%s => %s', (text, expected, publishedAt) => {
  const found = times(text, publishedAt).map(({ sort, interval }) => `${sort} ${interval ?? '-'}`);
  expect(found.join('; ') || '-').toBe(expected);
});

test('a time expression takes in its preposition', () => {
  const text = 'Cả nước, tính đến hết quý I/2024, cấp 5 triệu thẻ';
  const [time] = times(text);
  expect(text.slice(time?.start, time?.end)).toBe('tính đến hết quý I/2024');
});

test('without a date of publication "đến nay" stays open', () => {
  expect(times('đến nay')[0]!.interval).toBeUndefined();
});
