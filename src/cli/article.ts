import { parseHTML } from 'linkedom';
import { type Article, readArticle } from '../html.ts';
import { InputError, type Io } from './command.ts';

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  EACCES: 'not readable',
  EISDIR: 'a folder, not a file',
};

// "<!doctype html>", "<html lang=vi>", "<p>", "<?xml …": a page or a piece of one
const MARKUP = /^\s*<(?:!doctype|!--|\?xml|[a-z][\w-]*[\s/>])/i;

/**
 * The article in a file or on standard input: plain text as it is, or the main content of a page.
 * @throws InputError where it cannot be read, or holds no text
 */
export async function loadArticle(path: string, io: Io): Promise<Article> {
  const given = await io.read(path).catch((error: NodeJS.ErrnoException) => {
    throw new InputError(`${path}: ${REASONS[error.code ?? ''] ?? error.message}`);
  });
  if (given.includes('\0')) throw new InputError(`${path}: not a text (it holds NUL bytes)`);
  if (!given.trim()) throw new InputError(`${path === '-' ? 'standard input' : path}: no text in it`);
  if (given.includes('\uFFFD')) io.err(`solieu: ${path}: not UTF-8 throughout; letters will be misread\n`);
  if (!MARKUP.test(given)) return { text: given };
  const whole = /<html[\s>]/i.test(given);
  const { document } = parseHTML(
    whole ? given : `<!doctype html><html><head></head><body>${given}</body></html>`,
  );
  return readArticle(document as unknown as Document);
}
