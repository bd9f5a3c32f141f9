import { phrases } from '../phrases.ts';

/** Signs and words of shares, and of the distance between two. */
export const percents = phrases({
  '%, phần trăm, percent, per cent': '%',
  '‰, phần nghìn': '‰',
  'điểm %|phần trăm, % điểm| điểm, phần trăm điểm': 'điểm %',
});
