import type { Plugin } from 'vite';
import { knownIn } from '../../src/feed/known.ts';
import type { Lang } from '../../src/messages/lang.ts';
import { read } from '../../src/read.ts';
import { builtFeed } from './built-feed.ts';

// <h1><span lang="vi">Từ câu chữ …</span><span lang="en">From the words …</span></h1>
const TITLE = /<h1><span lang="vi">([^<]+)<\/span><span lang="en">([^<]+)<\/span><\/h1>/;
// <p class="prose keep" lang="vi">Đến tháng 6/2023, …</p>
const PROSE = /<p class="prose[^>]*>([^<]+)<\/p>/;
const ARTICLE = /<article>(.+)<\/article>/s;
// <h2>Ở địa phương</h2>, <p class="standfirst">Sau hai năm …</p>, but no <p class="byline">
const LINE = /<(h[12]|p)(?: class="(?!byline)[^"]*")?>(.+?)<\/\1>/gs;
const PUBLISHED = /<meta property="article:published_time" content="(\d{4}-\d\d-\d\d)/;
const PLACE = '<!-- readings -->';

/**
 * Puts what is read of a page's article, or of its title and its one `.prose` sentence, into the page, by language, in
 * place of `<!-- readings -->`: so that a first visit need not load the engine for a text that is known.
 */
export function readings(dist: string): Plugin {
  return {
    name: 'solieu:readings',
    transformIndexHtml(html) {
      if (!html.includes(PLACE)) return html;
      const texts = textsOf(html);
      const publishedAt = PUBLISHED.exec(html)?.[1];
      const feed = builtFeed(dist);
      const known = feed && knownIn(feed);
      const readIn = (lang: Lang) => read(texts[lang], { ...(publishedAt && { publishedAt }), known, lang });
      const json = JSON.stringify({ vi: readIn('vi'), en: readIn('en') }).replaceAll('<', '\\u003c');
      return html.replace(PLACE, () => `<script type="application/json" id="readings">${json}</script>`);
    },
  };
}

/** The text that the page's script will find, by language: a line for each of its blocks. */
function textsOf(html: string): Record<Lang, string> {
  const article = ARTICLE.exec(html)?.[1];
  if (article) {
    const lines = Array.from(article.matchAll(LINE), ([, , line]) => line!.replaceAll(/<[^>]+>/g, ''));
    const text = lines.map((line) => `${line.replaceAll(/\s+/g, ' ').trim()}\n`).join('');
    return { vi: text, en: text };
  }
  const [, vi, en] = TITLE.exec(html) ?? [];
  const prose = PROSE.exec(html)?.[1];
  if (!vi || !en || !prose)
    throw new Error(`${PLACE} asks for an article, or a title in both languages and a .prose sentence`);
  return { vi: `${vi}\n${prose}\n`, en: `${en}\n${prose}\n` };
}
