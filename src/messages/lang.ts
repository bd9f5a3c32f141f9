/** Vietnamese first; English for `lang="en"`. */
export type Lang = 'vi' | 'en';

/** A table of what is shown, by key: `{ loading: { vi: 'Đang tải…', en: 'Loading…' } }`. */
export type Messages = Record<string, Record<Lang, string>>;

/**
 * The text of `key`, its `{name}` places filled.
 * @example say(table, 'updated', 'vi', { time: '9:30' }) // 'Cập nhật lúc 9:30'
 */
export function say<T extends Messages>(
  table: T,
  key: keyof T,
  lang: Lang,
  values: Record<string, string | number> = {},
): string {
  return table[key]![lang].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
