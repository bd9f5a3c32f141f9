import { type Article, findArticle, isOff } from './article.ts';
import { collect, type Prose } from './prose.ts';
import { publishersFigures } from './publisher.ts';
import { createReader, type Reading, type ReadText } from './reader.ts';
import type { Slicer } from './slices.ts';

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
  read: ReadText;
}

/**
 * Finds a page's article, collects its prose and has it read. `none` where there is no article, or the page wants
 * to be left alone; `undefined` where it was told to stop.
 */
export function createPageReader({ document, bodies, area, read }: Options, slicer: Slicer) {
  const readAll = createReader(read);

  function* find(): Generator<void, { article: Article; prose: Prose } | 'none', undefined> {
    const article = isOff(document) ? undefined : yield* findArticle(document, bodies);
    if (!article) return 'none';
    yield;
    return { article, prose: yield* collect(article.roots) };
  }

  return async (): Promise<PageReading | 'none' | undefined> => {
    const found = await slicer.run(find());
    if (!found || found === 'none') return found;
    const { article, prose } = found;
    const { publishedAt } = article;
    const reading = await readAll(article, prose, {
      ...(publishedAt && { publishedAt }),
      ...(area && { area }),
    });
    const figures = publishersFigures(document, prose.text, reading.figures);
    return {
      article,
      prose,
      reading: figures ? { ...reading, figures, findings: [], isPublishers: true } : reading,
    };
  };
}
