import { parseHTML } from 'linkedom';
import { hasOldLetters } from '../decode.ts';
import { type Article, readArticle } from '../html.ts';
import type { CLI } from '../messages/cli.ts';
import { type Plain, plainText } from '../plain.ts';
import { InputError, type Io, toldOf, wrong } from './command.ts';

const REASONS: Record<string, keyof typeof CLI> = {
  ENOENT: 'noFile',
  EACCES: 'unreadable',
  EISDIR: 'isFolder',
};

// "<!doctype html>", "<html lang=vi>", "<p>", "<?xml …": a page or a piece of one
const MARKUP = /^\s*<(?:!doctype|!--|\?xml|[a-z][\w-]*[\s/>])/i;

// what a PDF, a .docx and a .doc (which is no UTF-8) begin with
const DOCUMENTS = ['%PDF-', 'PK\x03\x04', '\ufffd\ufffd\x11\u0871'];

/**
 * The article in a file or on standard input: plain text as it is, or the main content of a page.
 * @throws InputError where it cannot be read, or holds no text
 */
export async function loadArticle(path: string, io: Io): Promise<Article & Plain> {
  const name = path === '-' ? 'standard input' : path;
  const given = await io.read(path).catch((error: NodeJS.ErrnoException) => {
    const reason = REASONS[error.code ?? ''];
    throw reason ? wrong(name, reason) : new InputError(`${name}: ${error.message}`);
  });
  if (DOCUMENTS.some((start) => given.startsWith(start))) throw wrong(name, 'document');
  if (given.includes('\0')) throw wrong(name, 'notText');
  if (!given.trim()) throw wrong(name, 'noText');
  if (given.includes('\uFFFD')) io.err(`solieu: ${toldOf(name, 'notUtf8')}\n`);
  if (hasOldLetters(given)) io.err(`solieu: ${toldOf(name, 'oldLetters')}\n`);
  if (!MARKUP.test(given)) return plainText(given);
  const whole = /<html[\s>]/i.test(given);
  const { document } = parseHTML(
    whole ? given : `<!doctype html><html><head></head><body>${given}</body></html>`,
  );
  const article = readArticle(document as unknown as Document);
  return { ...article, ...plainText(article.text) };
}
