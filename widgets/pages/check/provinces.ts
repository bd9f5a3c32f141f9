import { areas } from '../../../src/catalog/index.ts';
import type { Text } from '../../../src/feed/schema.ts';
import { type Lang, say } from '../../../src/messages/lang.ts';
import { make } from '../dom.ts';
import { messages } from './messages.ts';

const { country, before, since } = areas;

/** The name of every area that a figure can be of; what a province is called now comes before what it was called. */
export const areaNames: Record<string, Text> = Object.fromEntries(
  [country, ...before, ...since].map(({ code, vi, en }) => [code, { vi, en }]),
);

const existing = new Set(since.map(({ code }) => code));
const merged = before.filter(({ code }) => !existing.has(code));

/** What an article can be told to be of: nothing certain, a province of today, or one merged since. */
export function provinceOptions(lang: Lang): HTMLElement[] {
  const options = (provinces: { code: string; vi: string; en: string }[]) =>
    provinces
      .map(({ code, [lang]: name }) => ({ code, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name, lang))
      .map(({ code, name }) => make('option', { value: code }, name));
  return [
    make('option', { value: '' }, say(messages, 'anyArea', lang)),
    make('optgroup', { label: say(messages, 'today', lang) }, ...options(since)),
    make('optgroup', { label: say(messages, 'merged', lang) }, ...options(merged)),
  ];
}
