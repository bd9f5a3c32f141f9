export { SolieuCard } from './card/define.ts';
export { SolieuFigure } from './figure/define.ts';
export { SolieuGrid } from './grid/define.ts';
export { SolieuRanking } from './ranking/define.ts';
export { SolieuTrend } from './trend/define.ts';
