/** Words that multiply the number before them: read by `numerals.ts`; `format.ts` writes the large ones. */
// biome-ignore format: a table
export const SCALE_WORDS = {
  chục: 10, tá: 12, trăm: 1e2, nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9, tỉ: 1e9,
} as const;
