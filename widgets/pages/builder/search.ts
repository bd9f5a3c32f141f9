import type { Feed, FeedIndicator } from '../../../src/feed/schema.ts';

/** Lower case without diacritics: `Định danh` → `dinh danh`. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

interface Entry {
  indicator: FeedIndicator;
  /** The names, then everything else it may be looked for by, each word after a space. */
  name: string;
  more: string;
  /** First letters of the Vietnamese name, so that `dvc` finds `dịch vụ công`. */
  initials: string;
}

export type SearchIndex = Entry[];

export function toSearchIndex(feed: Feed): SearchIndex {
  const named = (table: Feed['groups'], key: string | undefined): string =>
    key ? `${key} ${table?.[key]?.vi ?? ''} ${table?.[key]?.en ?? ''}` : '';
  return feed.indicators.map((indicator) => ({
    indicator,
    name: ` ${plain(`${indicator.name.vi} ${indicator.name.en ?? ''}`)}`,
    more: ` ${plain(
      `${indicator.id} ${named(feed.groups, indicator.group)} ${named(feed.systems, indicator.system)} ${named(feed.agencies, indicator.agency)} ${indicator.unit.vi}`,
    )}`,
    initials: plain(indicator.name.vi).replace(/(\S)\S*\s*/g, '$1'),
  }));
}

/**
 * The indicators in which every word of `query` begins a word, those with it in their name first.
 * @example search(index, 'dinh danh')[0].id // 'eid-accounts-issued'
 */
export function search(index: SearchIndex, query: string): FeedIndicator[] {
  const words = plain(query).split(' ').filter(Boolean);
  const scored = index.flatMap((entry) => {
    const scores = words.map((word) => scoreOf(entry, word));
    if (scores.includes(0)) return [];
    const phrase = entry.name.includes(` ${words.join(' ')}`) ? 2 : 0;
    return [{ indicator: entry.indicator, score: phrase + Math.min(3, ...scores) }];
  });
  return scored.toSorted((a, b) => b.score - a.score).map(({ indicator }) => indicator);
}

function scoreOf({ name, more, initials }: Entry, word: string): number {
  if (name.includes(` ${word}`)) return 3;
  if (word.length > 2 && initials.includes(word)) return 2;
  return more.includes(` ${word}`) ? 1 : 0;
}
