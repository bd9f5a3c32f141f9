import { type Match, phrases } from '../../text/phrases.ts';
import { COUNTRY, type Level, PROVINCE, REGION, WORLD } from './mention.ts';
import { ABROAD, CENTRAL, NATIONAL, PROVINCES, REGIONS, SEVERAL } from './provinces.ts';
import type { Written } from './written.ts';

/** A name that is looked for. */
export interface Name {
  level: Level;
  /** Empty for several places, none by name. */
  code: string;
  /** Which of its words must begin with a capital: the last that does (`Hòa Bình` is a province, `hòa bình` is peace); -1 for none. */
  capital: number;
  /** A central agency. */
  weak: boolean;
}

/** The names of the tables. */
export const NAMES = phrases<Name>(
  Object.fromEntries([
    ...PROVINCES.trim()
      .split('\n')
      .flatMap((line) => {
        const code = line.slice(0, 5);
        const names = line.slice(6);
        // "Hòa Bình" is also spelled "Hoà Bình"
        const other = names.replaceAll('òa', 'oà').replaceAll('óa', 'oá');
        return entries(other === names ? names : `${names}, ${other}`, PROVINCE, code);
      }),
    ...entries(REGIONS, REGION),
    ...entries('thế giới, toàn cầu', WORLD),
    ...entries(ABROAD, COUNTRY),
    ...entries(SEVERAL, PROVINCE, ''),
    ...entries(NATIONAL, COUNTRY, 'VN'),
    ...entries(CENTRAL, COUNTRY, 'VN', true),
  ]),
);

function entries(list: string, level: Level, code?: string, weak = false): [string, Name][] {
  return list.split(', ').map((name) => {
    const capital = name.split(' ').findLastIndex((word) => word !== word.toLowerCase());
    return [name.toLowerCase(), { level, code: code ?? name, capital, weak }];
  });
}

/** The name that begins at a token. */
export function namedAt({ tokens }: Written, at: number): Match<Name> | undefined {
  const name = NAMES.at(tokens, at);
  if (!name) return undefined;
  const capital = tokens[at + name.value.capital];
  return name.value.capital < 0 || capital!.capital ? name : undefined;
}
