import { phraseSet } from '../phrases.ts';

/** Among whom something is ranked: `86/193 thế giới`, `thứ 26 cả nước`. */
export const arenas = phraseSet(`
  khu vực, toàn cầu|quốc|vùng|tỉnh, cả nước, trong khu vực|vùng|cả nước, đông nam á, thế giới, châu á|âu,
  trên thế giới|toàn quốc|cả nước, asean
`);
