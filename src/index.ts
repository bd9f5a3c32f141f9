export type { ExtractOptions } from './figures/context.ts';
export { extract } from './figures/extract.ts';
export type { Approximation, Figure, Kind, Role, Span } from './figures/figure.ts';
