import type { DraftArticle, Source } from '../../feed/schema.ts';
import { type Reading, type ReadOptions, read } from '../../read.ts';
import { loadArticle } from '../article.ts';
import { InputError, type Io, wrong } from '../command.ts';
import { shippedKnowledge } from '../knowledge.ts';
import { isPublished } from '../reading.ts';

/** What is said of an article that it does not say itself. */
export interface ArticleOptions {
  published?: string;
  area?: string;
  url?: string;
  publisher?: string;
  title?: string;
}

const KEYS = ['published', 'area', 'url', 'publisher', 'title'] as const;

/** The figures of an article file, with what its head says of it, else the options, else its page. */
export async function readArticleFile(
  path: string,
  io: Io,
  options: ArticleOptions,
): Promise<{ article: DraftArticle; contradicted: Set<number> }> {
  let head: ArticleOptions = {};
  const article = await loadArticle(path, {
    ...io,
    async read(name) {
      const parts = splitHead(await io.read(name), path);
      head = parts.head;
      return parts.body;
    },
  });
  const title = head.title ?? options.title ?? article.title;
  const published = head.published ?? options.published ?? article.publishedAt;
  if (published && !isPublished(published))
    throw wrong(`${path}: published`, 'published', { value: published });
  const area = head.area ?? options.area;
  const reading = readNamed(path, article.text, {
    ...(published && { publishedAt: published }),
    ...(area && { area }),
    ...shippedKnowledge(),
  });
  const source = sourceOf(path, {
    ...options,
    ...head,
    ...(published && { published }),
    ...(title && { title }),
  });
  return {
    article: { source, figures: reading.figures, ...(area && { refArea: area }) },
    contradicted: contradictedIn(reading),
  };
}

/** @throws InputError where an option is wrong, naming the file, one of many */
function readNamed(path: string, text: string, options: ReadOptions): Reading {
  try {
    return read(text, options);
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(`${path}: ${error.message}`);
    throw error;
  }
}

/** The figures that the article's own arithmetic refutes; what is only doubtful stays. */
function contradictedIn({ figures, findings }: Reading): Set<number> {
  const refuted = findings.filter(({ verdict }) => verdict === 'inconsistent');
  const indexes = figures.flatMap((figure, index) =>
    refuted.some(({ start, end }) => figure.start < end && start < figure.end) ? [index] : [],
  );
  return new Set(indexes);
}

// "---\nurl: https://…\npublished: 2023-07-13\n---\n"
const HEAD = /^\uFEFF?---\r?\n([\s\S]{0,4000}?)\r?\n---\r?\n/;

/** Takes the lines between two `---` off the top of a file. */
function splitHead(text: string, path: string): { head: ArticleOptions; body: string } {
  const found = HEAD.exec(text);
  if (!found) return { head: {}, body: text };
  const entries = found[1]!.split(/\r?\n/).filter((line) => line.trim());
  const head = Object.fromEntries(
    entries.map((line) => {
      const at = line.indexOf(':');
      const key = line.slice(0, at).trim();
      if (at < 0 || !(KEYS as readonly string[]).includes(key))
        throw wrong(path, 'head', { line, keys: KEYS.map((one) => `${one}:`).join(' ') });
      return [key, line.slice(at + 1).trim()];
    }),
  );
  return { head, body: text.slice(found[0].length) };
}

function sourceOf(path: string, { url, publisher, published, title }: ArticleOptions): Source {
  const host = url === undefined ? undefined : hostOf(url, path);
  const named = publisher ?? host;
  if (!named) throw wrong(path, 'publisher');
  return {
    publisher: named,
    ...(title && { title: title.slice(0, 300) }),
    ...(url && { url }),
    ...(published && { date: published }),
  };
}

function hostOf(url: string, path: string): string {
  const parsed = /^https?:\/\/\S+$/i.test(url) && URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed) throw wrong(path, 'url', { value: url });
  return parsed.hostname.replace(/^www\./, '');
}
