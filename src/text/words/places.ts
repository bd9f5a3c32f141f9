import { phraseSet } from '../phrases.ts';

/** Among whom something is ranked: `86/193 thế giới`, `thứ 26 cả nước`. */
export const arenas = phraseSet(`
  thế giới, toàn cầu|quốc|tỉnh|vùng, châu á|âu, đông nam á, asean, cả nước, khu vực, trong khu vực|cả nước|vùng,
  trên thế giới|cả nước|toàn quốc
`);
