import { link } from '../../src/catalog/link.ts';
import { check, type Finding, type Knowledge } from '../../src/checks/index.ts';
import type { Figure } from '../../src/figures/figure.ts';
import type { Lang } from '../../src/messages/lang.ts';

/** What is found out about the figures of a text beyond reading them. */
export interface Examination {
  /** The indicator that each figure observes; `null` where it is none that is known. */
  indicators: (string | null)[];
  findings: Finding[];
}

/**
 * Links figures to their indicators and checks their sums. Apart from reading, so that an extension may do
 * it in its background and the script on pages stays small.
 */
export function examine(text: string, figures: Figure[], lang: Lang, knowledge?: Knowledge): Examination {
  const linked = link(text, figures);
  return {
    indicators: linked.map(({ indicator }) => indicator ?? null),
    findings: check(text, linked, knowledge, lang),
  };
}
