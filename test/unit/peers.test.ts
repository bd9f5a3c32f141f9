import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/figures/extract.ts';
import { readNumbers } from '../../src/figures/number/phrase.ts';
import { fold } from '../../src/text/fold.ts';
import { readScale } from '../../src/text/numerals.ts';
import { MARGIN, tokenizeText } from '../../src/text/tokens.ts';

// Vietnamese cases of Duckling (numerals, amounts of money) and of NeMo (cardinals, decimals, measures, ranges)

const folder = '../shared/peers/';

interface DucklingCase {
  dimension: string;
  text: string;
  expected: { value?: number; from?: number; to?: number; unit?: string };
}

interface NemoCase {
  direction: string;
  category: string;
  input: string;
  expected: string;
}

const read = <T>(name: string): T[] =>
  existsSync(folder + name) ? (JSON.parse(readFileSync(folder + name, 'utf8')) as T[]) : [];
const duckling = read<DucklingCase>('duckling-vi.json');
const nemo = read<NemoCase>('nemo-vi.json');

/** What prose does not hold, or holds in another sense, each with its reason. */
const leftOut = new Set(
  readFileSync('test/cases/peers-left-out.txt', 'utf8')
    .split('\n')
    .filter((line) => line.includes(' | '))
    .map((line) => line.split(' | ')[0]!),
);

const numbersOf = (text: string) =>
  readNumbers(tokenizeText(fold(text).lower)).map(({ value, upper }) =>
    upper === undefined ? value : [value, upper],
  );

/** `60.24`, `1.2 triệu` → its value; NeMo writes decimals with a point. */
function amountOf(written: string): number {
  const [digits = '', ...words] = written.split(' ');
  return Number(digits) * readScale(tokenizeText(words.join(' ')), MARGIN).scale;
}

const included = ({ text, input }: { text?: string; input?: string }) =>
  !leftOut.has((text ?? input)!.trim());

describe.skipIf(!duckling.length)('Duckling', () => {
  const numerals = duckling.filter(({ dimension }) => dimension === 'Numeral').filter(included);
  test.each(numerals)('$text', ({ text, expected }) => {
    expect(numbersOf(text)).toEqual([expected.value]);
  });

  const CURRENCIES: Record<string, string> = { Dollar: 'USD', Pound: 'GBP' };
  const amounts = duckling.filter(({ dimension }) => dimension === 'AmountOfMoney').filter(included);
  test.each(amounts)('Giá $text', ({ text, expected: { value, from, to, unit = '' } }) => {
    const [figure] = extract(`Giá ${text}`);
    expect(figure).toMatchObject({ kind: 'money', unit: CURRENCIES[unit] ?? unit });
    expect(figure!.value).toBeCloseTo((value ?? from ?? to)!, 6);
    if (from !== undefined && to !== undefined) expect(figure!.upper).toBe(to);
    if (value === undefined && from === undefined) expect(figure!.approximation).toBe('under');
    if (value === undefined && to === undefined) expect(figure!.approximation).toBe('over');
  });
});

describe.skipIf(!nemo.length)('NeMo', () => {
  const pick = (direction: string, ...categories: string[]) =>
    nemo
      .filter((one) => one.direction.startsWith(direction) && categories.includes(one.category))
      .filter(included);

  test.each(pick('spoken', 'cardinal', 'decimal'))('$input', ({ input, expected }) => {
    const [value, ...others] = numbersOf(input);
    expect(others).toEqual([]);
    expect(value).toBeCloseTo(amountOf(expected), 6);
  });

  test.each(pick('written', 'cardinal'))('$expected', ({ input, expected }) => {
    expect(numbersOf(expected)).toEqual([Number(input)]);
  });

  // both ways of writing say the same number
  test.each(pick('written', 'decimal', 'fraction'))('$input is $expected', ({ input, expected }) => {
    const read = (text: string) =>
      readNumbers(tokenizeText(fold(text).lower)).map(({ value, of = 1 }) => [value, of]);
    const [[value, of] = [], ...others] = read(input);
    expect(others).toEqual([]);
    const [[said, saidOf] = []] = read(expected);
    expect(value).toBeCloseTo(said!, 6);
    expect(of).toBe(saidOf);
  });

  const SYMBOLS: Record<string, string> = { m2: 'm²', km2: 'km²', '°k': 'k' };
  test.each(pick('written', 'measure'))('đo được $input', ({ input }) => {
    const [, digits = '', written = ''] = /([\d,/]+) ?([^\d\s]\S*)/.exec(input)!;
    const [figure] = extract(`đo được ${input}`);
    expect(figure!.value).toBe(Number(digits.split('/')[0]!.replace(',', '.')));
    const symbol = written.toLowerCase();
    expect(figure!.unit!.toLowerCase()).toBe(SYMBOLS[symbol] ?? symbol);
    expect(figure!.kind).toBe(symbol === '%' ? 'percent' : 'measure');
  });

  test.each(pick('spoken', 'measure'))('chỉ $input', ({ input, expected }) => {
    const [figure] = extract(`chỉ ${input}`);
    const [, value, unit] = /^(-?[\d.]+) ?(.*)$/.exec(expected)!;
    expect(figure!.value).toBeCloseTo(Number(value), 6);
    const short: Record<string, string> = {
      phút: 'phút',
      s: 'giây',
      '°c': '°C',
      '°f': '°F',
      gb: 'GB',
      tb: 'TB',
      v: 'V',
      mbps: 'Mbps',
    };
    expect(figure!.unit).toBe(short[unit!] ?? unit);
  });

  test.each(pick('written', 'range'))('chỉ $input', ({ input }) => {
    const [figure] = extract(`chỉ ${input}`);
    const [from, to] = input.split('-').map((end) => numbersOf(end)[0]);
    expect([figure!.value, figure!.upper]).toEqual([from, to]);
  });
});

test('every case left out has a reason, and is one of theirs', () => {
  const known = new Set([...duckling.map(({ text }) => text), ...nemo.map(({ input }) => input.trim())]);
  if (known.size) expect([...leftOut].filter((text) => !known.has(text))).toEqual([]);
});
