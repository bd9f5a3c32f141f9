import type { ExtractOptions } from './figures/context.ts';
import { extract } from './figures/extract.ts';
import type { Figure } from './figures/figure.ts';

/** A text with everything that was read from it. */
export interface Reading {
  text: string;
  publishedAt?: string;
  figures: Figure[];
}

/**
 * Reads a text whole: its figures, each linked to the indicator it observes.
 * @throws RangeError where an option is wrong, naming it
 */
export function read(text: string, options: ExtractOptions = {}): Reading {
  const { publishedAt } = options;
  return { text, ...(publishedAt && { publishedAt }), figures: extract(text, options) };
}
