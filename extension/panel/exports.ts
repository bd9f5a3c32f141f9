import { textLink } from '../../src/figure-card/copies.ts';
import { figuresToCsv } from '../../src/figures/export/csv.ts';
import { readingToJsonLd } from '../../src/figures/export/json-ld.ts';
import type { SentPage } from '../messages.ts';
import { toAnnotations } from './annotations.ts';
import type { Item } from './items.ts';

export interface Export {
  /** On the button. */
  name: string;
  extension: string;
  type: string;
  write(page: SentPage, items: Item[]): string;
}

const json = (data: unknown): string => `${JSON.stringify(data, undefined, 2)}\n`;
const BYTE_ORDER_MARK = '\uFEFF';

/** How the figures shown can be saved. */
export const EXPORTS: Export[] = [
  {
    name: 'CSV',
    extension: 'csv',
    type: 'text/csv',
    // the mark tells Excel that the file is UTF-8
    write: (_page, items) => BYTE_ORDER_MARK + figuresToCsv(items.map(({ figure }) => figure)),
  },
  {
    name: 'JSON',
    extension: 'json',
    type: 'application/json',
    write: ({ url, title, site, publishedAt }, items) =>
      json({
        source: { url, title, site, publishedAt },
        figures: items.map(({ figure: { rules: _, ...figure }, card }) => ({
          ...figure,
          link: textLink(url, figure as Item['figure'], card.quote),
        })),
      }),
  },
  {
    name: 'JSON-LD',
    extension: 'jsonld',
    type: 'application/ld+json',
    write: ({ publishedAt, url, title }, items) =>
      json({
        ...readingToJsonLd({
          figures: items.map(({ figure }) => figure),
          ...(publishedAt && { publishedAt }),
        }),
        isBasedOn: { '@type': 'NewsArticle', url, headline: title },
      }),
  },
  {
    name: 'Web Annotation',
    extension: 'annotations.jsonld',
    type: 'application/ld+json',
    write: (page, items) => json(toAnnotations(page, items)),
  },
];

/** `so-lieu-mau.gov.vn-2024-04-25.csv` */
export const fileName = ({ site, publishedAt }: SentPage, extension: string): string =>
  `${['so-lieu', site, publishedAt]
    .filter(Boolean)
    .join('-')
    .replace(/[^\w.-]/g, '')}.${extension}`;
