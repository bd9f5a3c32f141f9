import { phraseSet } from '../phrases.ts';

/** Among whom something is ranked: `86/193 thế giới`, `thứ 26 cả nước`. */
export const arenas = phraseSet(
  'thế giới, toàn cầu, châu á, châu âu, đông nam á, asean, cả nước, toàn quốc, khu vực, toàn tỉnh, toàn vùng, trong khu vực, trên thế giới, trong cả nước, trên cả nước, trên toàn quốc, trong vùng, ở châu á, tại châu á, tại đông nam á',
);
