import { documents, indicators } from '../../../src/catalog/index.ts';
import { link } from '../../../src/catalog/link.ts';
import { check, type Finding } from '../../../src/checks/index.ts';
import type { ExtractOptions } from '../../../src/figures/context.ts';
import type { Lang } from '../../../src/messages/lang.ts';
import { type Reading, read } from '../../../src/read.ts';

export interface CheckedReading extends Reading {
  findings: Finding[];
}

/** The figures of a draft, linked to the catalog, and what is to be looked at again. */
export function readDraft(text: string, options: ExtractOptions, lang: Lang): CheckedReading {
  const reading = read(text, options);
  const figures = link(text, reading.figures);
  return { ...reading, figures, findings: check(text, figures, { indicators, documents }, lang) };
}
