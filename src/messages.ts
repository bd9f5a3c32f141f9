/** Every text that the cards, pages, extension and command line show, in both languages, by key. */
export const messages = {
  loading: { vi: 'Đang tải số liệu…', en: 'Loading…' },
} as const satisfies Record<string, Record<Lang, string>>;

export type Lang = 'vi' | 'en';
export type MessageKey = keyof typeof messages;
