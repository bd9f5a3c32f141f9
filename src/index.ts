export { type ExtractOptions, extract } from './figures/extract.ts';
export type { Approximation, Figure, Kind, Role, Span } from './figures/figure.ts';
