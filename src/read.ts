import type { Known } from './catalog/known.ts';
import { link } from './catalog/link.ts';
import { check, type Finding, type Knowledge } from './checks/index.ts';
import type { ExtractOptions } from './figures/context.ts';
import { extract } from './figures/extract.ts';
import type { Figure } from './figures/figure.ts';
import type { Lang } from './messages/lang.ts';

export interface ReadOptions extends ExtractOptions {
  /** The catalog's indicators and documents; without them the figures are held against one another alone. */
  knowledge?: Knowledge;
  /** The values of a feed: a figure that shows one of them is linked by fewer words. */
  known?: Known | undefined;
  /** Of the findings' messages; Vietnamese where nothing is said. */
  lang?: Lang;
}

/** A text with everything that was read from it. */
export interface Reading {
  text: string;
  publishedAt?: string;
  /** In the order of the text, each linked to the indicator it observes, where that can be told. */
  figures: Figure[];
  /** What contradicts itself, or what the catalog knows better. */
  findings: Finding[];
}

/**
 * Reads a text whole: its figures, what they are observations of, and whether its sums hold.
 * @throws RangeError where an option is wrong, naming it
 */
export function read(text: string, { knowledge, known, lang = 'vi', ...options }: ReadOptions = {}): Reading {
  const { publishedAt } = options;
  const figures = link(text, extract(text, options), { known, publishedAt });
  return {
    text,
    ...(publishedAt && { publishedAt }),
    figures,
    findings: check(text, figures, { ...knowledge, publishedAt }, lang),
  };
}
