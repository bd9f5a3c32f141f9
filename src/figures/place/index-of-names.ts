import { wordsOf } from '../../text/phrases.ts';
import { LEVELS, type Level } from './mention.ts';
import { ABROAD, CENTRAL, COUNTRY, PROVINCES, REGIONS } from './provinces.ts';

/** A name that is looked for. */
export interface Name {
  words: string[];
  /** Which of the words must begin with a capital: `Hòa Bình` is a province, `hòa bình` is peace. */
  capitals: boolean[];
  level: Level;
  code: string;
  weak?: true;
  /** Another country. */
  abroad?: true;
}

let index: ReadonlyMap<string, Name[]> | undefined;

/** The names that begin with a word, longest first. */
export function namesFrom(word: string): readonly Name[] | undefined {
  return names().get(word);
}

/** First words of names that may begin with a small letter: `cả nước`, `miền Bắc`. */
export function smallNames(): string[] {
  return [...names()].flatMap(([head, same]) => (same.every(({ capitals }) => capitals[0]) ? [] : head));
}

function names(): ReadonlyMap<string, Name[]> {
  index ??= indexOf([
    ...PROVINCES.trim().split('\n').flatMap(province),
    ...REGIONS.map(region),
    ...ABROAD.map((name): Name => ({ ...toName(name, LEVELS.country, name), abroad: true })),
    ...COUNTRY.map((name) => toName(name, LEVELS.country, 'VN')),
    ...CENTRAL.map((name): Name => ({ ...toName(name, LEVELS.country, 'VN'), weak: true })),
  ]);
  return index;
}

function province(line: string): Name[] {
  const [code = '', ...rest] = line.split(' ');
  const names = rest.join(' ').split(', ');
  return names
    .flatMap((name) => [name, ...otherTone(name)])
    .map((name) => toName(name, LEVELS.province, code));
}

/** "vùng đồng bằng sông Hồng": a long name may begin with a small letter. */
function region(name: string): Name {
  const level = LEVELS[name === 'thế giới' || name === 'toàn cầu' ? 'world' : 'region'];
  const made = toName(name, level, name);
  return made.words.length < 3 ? made : { ...made, capitals: [false, ...made.capitals.slice(1)] };
}

/** "Hòa Bình" is also spelled "Hoà Bình". */
function otherTone(name: string): string[] {
  const other = name.replaceAll('òa', 'oà').replaceAll('óa', 'oá');
  return other === name ? [] : [other];
}

function toName(name: string, level: Level, code: string): Name {
  const lower = name.toLowerCase();
  const words = wordsOf(lower);
  let end = 0;
  const capitals = words.map((word) => {
    const start = lower.indexOf(word, end);
    end = start + word.length;
    return name[start] !== lower[start];
  });
  return { words, capitals, level, code };
}

function indexOf(names: Name[]): Map<string, Name[]> {
  const index = new Map<string, Name[]>();
  for (const name of names) index.set(name.words[0]!, [...(index.get(name.words[0]!) ?? []), name]);
  for (const same of index.values()) same.sort((a, b) => b.words.length - a.words.length);
  return index;
}
