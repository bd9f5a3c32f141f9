import { decoded, withBars } from '../../../src/decode.ts';
import { type Article, blockText, readArticle } from '../../../src/html.ts';

/** The draft as text, or the key of the message that says why not. */
export type Draft = Article | { problem: 'notDocx' | 'wrongFile' | 'tooLarge' | 'noText' };

const LARGEST = 20_000_000;
// "<!doctype html>", "<p>", "<!-- …": a page or a piece of one
const MARKUP = /^\s*<(?:!doctype|!--|[a-z][\w-]*[\s/>])/i;

/** What was pasted: text as it is, of a page its article. */
export function draftOf(pasted: string): Article {
  if (!MARKUP.test(pasted)) return { text: withBars(pasted) };
  return readArticle(new DOMParser().parseFromString(pasted, 'text/html'));
}

/**
 * What a word processor or a page lays on the clipboard, where it holds a table: a line a row, with bars between its
 * cells. Without a table the plain text says as much.
 */
export function clippedTable(html: string): string | undefined {
  if (!/<table[\s>]/i.test(html)) return undefined;
  return blockText(new DOMParser().parseFromString(html, 'text/html').body);
}

/** The draft in a file; the reader of .docx is loaded when there is one. */
export async function draftOfFile(file: File): Promise<Draft> {
  if (file.size > LARGEST) return { problem: 'tooLarge' };
  if (/\.docx$/i.test(file.name)) return draftOfDocx(file);
  if (/\.(?:html?|txt)$/i.test(file.name) || /^text\//.test(file.type))
    return withText(draftOf(decoded(new Uint8Array(await file.arrayBuffer()))));
  return { problem: 'wrongFile' };
}

async function draftOfDocx(file: File): Promise<Draft> {
  try {
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.convertToHtml({ arrayBuffer: await file.arrayBuffer() });
    return withText(draftOf(value || '<p></p>'));
  } catch {
    return { problem: 'notDocx' };
  }
}

const withText = (article: Article): Draft => (article.text.trim() ? article : { problem: 'noText' });
