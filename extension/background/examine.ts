import { documents, indicators } from '../../src/catalog/index.ts';
import { type Examination, examine } from '../content/examine.ts';
import type { FromPage } from '../messages.ts';

/** Links and checks the figures of a page, by all that the catalog knows; nothing where the page sent nonsense. */
export function examineFigures({
  text,
  figures,
  lang,
}: Extract<FromPage, { type: 'examine' }>): Examination | undefined {
  try {
    return examine(text, figures, lang, { indicators, documents });
  } catch {
    return undefined;
  }
}
