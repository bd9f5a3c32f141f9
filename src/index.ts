export { link } from './catalog/link.ts';
export { check, type Finding, type Verdict } from './checks/index.ts';
export type { ExtractOptions } from './figures/context.ts';
export { extract } from './figures/extract.ts';
export type { Approximation, Figure, Kind, Role, Span } from './figures/figure.ts';
export { type Reading, type ReadOptions, read } from './read.ts';
