import { decoded } from '../../../src/decode.ts';
import type { Article } from '../../../src/html.ts';
import { plainText } from '../../../src/plain.ts';

/** The draft as text, or the key of the message that says why not. */
export type Draft = Article | { problem: 'notDocx' | 'wrongFile' | 'tooLarge' | 'noText' };

const LARGEST = 20_000_000;
// "<!doctype html>", "<p>", "<!-- …": a page or a piece of one
const MARKUP = /^\s*<(?:!doctype|!--|[a-z][\w-]*[\s/>])/i;

type Html = typeof import('../../../src/html.ts');
let html: Html | undefined;

/** Loads the reader of pages: plain text needs none, so it comes once an editor turns to the form. */
export async function prepare(): Promise<Html> {
  html ??= await import('../../../src/html.ts');
  return html;
}

const parse = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html');

/** What was pasted: its text, of a page its article; a promise where the reader of pages is not there yet. */
export function draftOf(pasted: string): Article | Promise<Article> {
  if (!MARKUP.test(pasted)) return plain({ text: pasted });
  const read = ({ readArticle }: Html): Article => plain(readArticle(parse(pasted)));
  return html ? read(html) : prepare().then(read);
}

const plain = (article: Article): Article => ({ ...article, text: plainText(article.text).text });

/**
 * What a word processor or a page lays on the clipboard, where it holds a table: a line a row, with bars between its
 * cells. Without a table the plain text says as much.
 */
export function clippedTable(markup: string): Promise<string> | undefined {
  if (!/<table[\s>]/i.test(markup)) return undefined;
  return prepare().then(({ blockText }) => blockText(parse(markup).body));
}

/** The draft in a file; the reader of .docx is loaded when there is one. */
export async function draftOfFile(file: File): Promise<Draft> {
  if (file.size > LARGEST) return { problem: 'tooLarge' };
  if (/\.docx$/i.test(file.name)) return draftOfDocx(file);
  if (/\.(?:html?|txt)$/i.test(file.name) || /^text\//.test(file.type))
    return withText(await draftOf(decoded(new Uint8Array(await file.arrayBuffer()))));
  return { problem: 'wrongFile' };
}

async function draftOfDocx(file: File): Promise<Draft> {
  try {
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.convertToHtml({ arrayBuffer: await file.arrayBuffer() });
    return withText(await draftOf(value || '<p></p>'));
  } catch {
    return { problem: 'notDocx' };
  }
}

const withText = (article: Article): Draft => (article.text.trim() ? article : { problem: 'noText' });
