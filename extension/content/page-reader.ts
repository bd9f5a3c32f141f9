import { type Article, findArticle, isOff } from './article.ts';
import { collect, type Prose } from './prose.ts';
import { createReader, type Reading } from './reader.ts';
import { inSlices } from './slices.ts';

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
 * Finds the article of a page, collects its prose and reads it, in slices. Answers `none` where the page has
 * no article or wants to be left alone, and `undefined` once `signal` is aborted.
 */
export function createPageReader({ document, bodies, area }: Options, signal: AbortSignal) {
  let reader: ReturnType<typeof createReader> | undefined;
  let day: string | undefined;
  return async (): Promise<PageReading | 'none' | undefined> => {
    const article = isOff(document) ? undefined : findArticle(document, bodies);
    if (!article) return 'none';
    const prose = await inSlices(collect(article.roots), signal);
    if (!prose) return undefined;
    const { publishedAt } = article;
    if (!reader || day !== publishedAt) {
      day = publishedAt;
      reader = createReader({ ...(publishedAt && { publishedAt }), ...(area && { area }) });
    }
    const reading = await inSlices(reader(article, prose), signal);
    return reading && { article, prose, reading };
  };
}
