import type { SentPage } from '../messages.ts';
import type { Item } from './items.ts';

/** Characters before and after a quote that tell it from another of its wording. */
const CONTEXT = 32;

/** A page of Web Annotations (W3C Recommendation, 2017): the figure's data as the body, its place in the article as the target. */
export function toAnnotations({ url, title, reading: { text } }: SentPage, items: Item[]): object {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label: title,
    total: items.length,
    first: {
      type: 'AnnotationPage',
      items: items.map(({ figure: { start, end, quote, parts: _, rules: __, ...data } }) => ({
        type: 'Annotation',
        motivation: 'classifying',
        body: { type: 'Dataset', format: 'application/json', value: data },
        target: {
          source: url,
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: quote,
              prefix: text.slice(Math.max(0, start - CONTEXT), start),
              suffix: text.slice(end, end + CONTEXT),
            },
            { type: 'TextPositionSelector', start, end },
          ],
        },
      })),
    },
  };
}
