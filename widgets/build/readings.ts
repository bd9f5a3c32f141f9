import type { Plugin } from 'vite';
import { knownIn } from '../../src/feed/known.ts';
import { read } from '../../src/read.ts';
import { builtFeed } from './built-feed.ts';

// <h1><span lang="vi">Từ câu chữ …</span><span lang="en">From the words …</span></h1>
const TITLE = /<h1><span lang="vi">([^<]+)<\/span><span lang="en">([^<]+)<\/span><\/h1>/;
// <p class="prose keep" lang="vi">Đến tháng 6/2023, …</p>
const PROSE = /<p class="prose[^>]*>([^<]+)<\/p>/;
const PLACE = '<!-- readings -->';

/**
 * Puts what is read of a page's title and its one `.prose` sentence into the page, by language, in place of
 * `<!-- readings -->`: so that a first visit need not load the engine for a sentence that is known.
 */
export function readings(dist: string): Plugin {
  return {
    name: 'solieu:readings',
    transformIndexHtml(html) {
      if (!html.includes(PLACE)) return html;
      const [, vi, en] = TITLE.exec(html) ?? [];
      const prose = PROSE.exec(html)?.[1];
      if (!vi || !en || !prose)
        throw new Error(`${PLACE} asks for a title in both languages and a .prose sentence`);
      const feed = builtFeed(dist);
      const known = feed && knownIn(feed);
      const found = {
        vi: read(`${vi}\n${prose}\n`, { known, lang: 'vi' }),
        en: read(`${en}\n${prose}\n`, { known, lang: 'en' }),
      };
      const json = JSON.stringify(found).replaceAll('<', '\\u003c');
      return html.replace(PLACE, () => `<script type="application/json" id="readings">${json}</script>`);
    },
  };
}
