import { expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { heads, phraseSet } from '../../src/text/phrases.ts';
import { tokenize } from '../../src/text/tokens.ts';

test.each([
  ['48\u00A0triệu', '48 triệu'],
  ['48 triệu'.normalize('NFD'), '48 triệu'],
  ['1.2\u200B34', '1.234'],
  ['a\r\nb', 'a\nb'],
  ['a\tb', 'a b'],
  ['Xã\tHộ\tKhẩu\na\tb', 'Xã|Hộ|Khẩu\na b'],
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

test('each of many lists finds its own phrases and no others', () => {
  const letters = 'bcdđghklmnpqrstvx';
  const phrasesOf = (n: number) =>
    [...'aeiouy'].map((vowel) => `${letters[n % 17]}${vowel} ${letters[n >> 3]}ô km/h${vowel}`);
  const numbers = Array.from({ length: 120 }, (_, n) => n);
  const lists = numbers.map((n) => phraseSet(phrasesOf(n).join(', ')));
  for (const n of numbers)
    for (const phrase of phrasesOf(n)) {
      const tokens = tokenize(`ta ${phrase} ấy`);
      const found = (at: 'at' | 'before', index: number) =>
        numbers.filter((one) => lists[one]![at](tokens, index));
      const own = numbers.filter((one) => phrasesOf(one).includes(phrase));
      expect(found('at', 1)).toEqual(own);
      expect(found('before', tokens.length - 1)).toEqual(own);
      expect([...found('at', 0), ...found('before', 1), ...found('at', 2)]).toEqual([]);
    }
});

test('the longest phrase of a list wins, from either end', () => {
  const list = phraseSet('hồ sơ, hồ sơ điện tử, tử, điện tử');
  const tokens = tokenize('hồ sơ điện tử');
  expect(list.at(tokens, 0)).toMatchObject({ value: 'hồ sơ điện tử', length: 4 });
  expect(list.before(tokens, 4)).toMatchObject({ value: 'hồ sơ điện tử', length: 4 });
  expect(list.before(tokens, 3)).toBeUndefined();
  expect(list.before(tokens, 2)?.value).toBe('hồ sơ');
});

test('heads are told by their tokens, whatever lists share their bit', () => {
  const sets = Array.from({ length: 40 }, (_, n) =>
    heads(() => [`đầu${'aeiou'[n % 5]}${'bcdghklm'[n >> 3]}`]),
  );
  const [token] = tokenize('đầuac');
  expect(sets.flatMap((set, n) => (set.has(token!) ? n : []))).toEqual([10, 15]);
});

test.each([
  ['trạm 5g', 'trạm 5 g'],
  ['ql1a covid19 a1b22', 'ql1a covid19 a1b22'],
  ['truy cập184', 'truy cập 184'],
  ['vnd1000', 'vnd 1000'],
  ['tqg3,5', 'tqg 3,5'],
  ['đt1 đt12', 'đt1 đt12'],
])('%j is cut into %j', (text, cut) => {
  expect(tokenize(text).map((token) => token.text)).toEqual(cut.split(' '));
});
