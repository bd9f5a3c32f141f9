import { type Article, findArticle, isOff } from './article.ts';
import type { Examination } from './examine.ts';
import { collect, type Prose } from './prose.ts';
import { publishersFigures } from './publisher.ts';
import { createReader, type Part, type Reading, toReading } from './reader.ts';

/** What was read of a page, and where it stands. */
export interface PageReading {
  article: Article;
  prose: Prose;
  parts: Part[];
  reading: Reading;
}

/** Finds out more about the figures of a part; `undefined` where it could not. */
export type Examine = (text: string, figures: Part['figures']) => Promise<Examination | undefined>;

interface Options {
  document: Document;
  bodies?: string | undefined;
  area?: string | undefined;
  examine?: Examine | undefined;
}

/** Reads a page, and then has its figures examined. */
export function createPageReader({ document, bodies, area, examine }: Options) {
  let reader: ReturnType<typeof createReader> | undefined;
  let day: string | undefined;
  let examinations = new Map<string, Examination>();

  const toPage = (article: Article, prose: Prose, parts: Part[]): PageReading => {
    const reading = toReading(prose.text, parts, examinations);
    const figures = publishersFigures(document, prose.text, reading.figures);
    return {
      article,
      prose,
      parts,
      reading: figures ? { ...reading, figures, findings: [], isPublishers: true } : reading,
    };
  };

  return {
    /** Finds the article, collects its prose and reads it. `none` where there is none, or the page wants to be left alone. */
    *read(): Generator<void, PageReading | 'none', undefined> {
      const article = isOff(document) ? undefined : yield* findArticle(document, bodies);
      if (!article) return 'none';
      yield;
      const prose = yield* collect(article.roots);
      const { publishedAt } = article;
      if (!reader || day !== publishedAt) {
        day = publishedAt;
        reader = createReader({ ...(publishedAt && { publishedAt }), ...(area && { area }) });
      }
      return toPage(article, prose, yield* reader(article, prose));
    },

    /** The same page with its figures linked and checked; `undefined` where nothing is new. */
    async examine({ article, prose, parts }: PageReading): Promise<PageReading | undefined> {
      const known = examinations;
      examinations = new Map();
      let isNew = false;
      for (const { text, figures } of parts) {
        const kept = known.get(text);
        const found = kept ?? (figures.length ? await examine?.(text, figures) : undefined);
        if (found) examinations.set(text, found);
        if (found && !kept) isNew = true;
      }
      return isNew ? toPage(article, prose, parts) : undefined;
    },
  };
}
