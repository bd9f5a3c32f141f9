export { SolieuCard } from './card/define.ts';
