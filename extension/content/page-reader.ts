import { type Article, findArticle, isOff } from './article.ts';
import { collect, type Prose } from './prose.ts';
import { publishersFigures } from './publisher.ts';
import { createReader, type Reading } from './reader.ts';

/** What was read of a page, and where it stands. */
export interface PageReading {
  article: Article;
  prose: Prose;
  reading: Reading;
}

interface Options {
  document: Document;
  bodies?: string | undefined;
  area?: string | undefined;
}

/**
 * Finds the article of a page, collects its prose and reads it. Ends with `none` where the page has no article
 * or wants to be left alone.
 */
export function createPageReader({ document, bodies, area }: Options) {
  let reader: ReturnType<typeof createReader> | undefined;
  let day: string | undefined;
  return function* readPage(): Generator<void, PageReading | 'none', undefined> {
    const article = isOff(document) ? undefined : findArticle(document, bodies);
    if (!article) return 'none';
    yield;
    const prose = yield* collect(article.roots);
    const { publishedAt } = article;
    if (!reader || day !== publishedAt) {
      day = publishedAt;
      reader = createReader({ ...(publishedAt && { publishedAt }), ...(area && { area }) });
    }
    const reading = yield* reader(article, prose);
    const figures = publishersFigures(document, prose.text, reading.figures);
    return {
      article,
      prose,
      reading: figures ? { ...reading, figures, findings: [], isPublishers: true } : reading,
    };
  };
}
