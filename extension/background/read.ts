import { documents, indicators } from '../../src/catalog/index.ts';
import { read } from '../../src/read.ts';
import type { Found } from '../content/reader.ts';
import type { FromPage } from '../messages.ts';

/** Reads the text of a page, by all that the catalog knows; nothing where the page sent nonsense. */
export function readText({ text, lang, ...about }: Extract<FromPage, { type: 'read' }>): Found | undefined {
  try {
    const { figures, findings } = read(text, { ...about, lang, knowledge: { indicators, documents } });
    return { figures, findings };
  } catch {
    return undefined;
  }
}
