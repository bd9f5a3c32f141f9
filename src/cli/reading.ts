import { areas } from '../catalog/index.ts';
import { knownIn } from '../feed/known.ts';
import type { Lang } from '../messages/lang.ts';
import { parsePeriod } from '../period.ts';
import { type Reading, read } from '../read.ts';
import { loadArticle } from './article.ts';
import { type Io, wrong } from './command.ts';
import { loadWholeFeed } from './feed/load.ts';
import { shippedKnowledge } from './knowledge.ts';

/** The options of every command that reads an article. */
export const READING_OPTIONS = {
  published: { type: 'string' },
  area: { type: 'string' },
  feed: { type: 'string' },
} as const;

export const READING_HELP = `\
  --published DATE   year, month or day of publication: 2023, 2023-06, 2023-06-30
  --area CODE        the article's own province, ISO 3166-2: VN-HN
  --feed PATH        a feed whose values figures are known by, instead of those that come with solieu`;

const AREAS = new Set([areas.country, ...areas.before, ...areas.since].map(({ code }) => code));

type ReadingValues = { lang?: Lang } & { [name in keyof typeof READING_OPTIONS]?: string | undefined };

/** Whether a publication date is a year, a month or a day that there is. */
export function isPublished(date: string): boolean {
  return /^\d{4}(?:-\d\d){0,2}$/.test(date) && parsePeriod(date) !== undefined;
}

/**
 * Reads the one file that a command names, with its `--published`, `--area` and `--feed`. In `laid` the text has the
 * lines of the file, for places told by line.
 * @throws InputError where there is not one file, or it cannot be read
 */
export async function readNamedFile(
  positionals: string[],
  { published, area, feed, lang }: ReadingValues,
  io: Io,
): Promise<{ reading: Reading; laid: string }> {
  if (positionals.length !== 1) throw wrong('', 'oneFile');
  if (area && !AREAS.has(area)) throw wrong('--area', 'area', { value: area });
  if (published && !isPublished(published)) throw wrong('--published', 'published', { value: published });
  const article = await loadArticle(positionals[0]!, io);
  const publishedAt = published ?? article.publishedAt;
  const reading = read(article.text, {
    ...(publishedAt && { publishedAt }),
    ...(area && { area }),
    ...(lang && { lang }),
    ...shippedKnowledge(),
    ...(feed && { known: knownIn(await loadWholeFeed(feed)) }),
  });
  return { reading, laid: article.laid };
}
