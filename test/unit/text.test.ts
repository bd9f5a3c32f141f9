import { expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { tokenize } from '../../src/text/tokens.ts';

test.each([
  ['48\u00A0triệu', '48 triệu'],
  ['48 triệu'.normalize('NFD'), '48 triệu'],
  ['1.2\u200B34', '1.234'],
  ['a\r\nb', 'a\nb'],
])('%j is folded to %j', (given, text) => {
  expect(fold(given).text).toBe(text);
});

test('offsets of folded text lead back to the text as given', () => {
  const given = `tỷ\u00A0lệ\u00AD đạt 89,5%`.normalize('NFD');
  const folded = fold(given);
  const at = folded.text.indexOf('89,5%');
  expect(given.slice(folded.original(at), folded.original(at + 5))).toBe('89,5%');
});

test('words, numbers and signs are tokens; glued ones touch', () => {
  expect(tokenize('đạt 594,16mbps (1.234%)\n5g').map((t) => `${t.kind}:${t.text}`)).toEqual(
    'word:đạt number:594,16 word:mbps mark:( number:1.234 mark:% mark:) break:\n number:5 word:g'.split(' '),
  );
});
