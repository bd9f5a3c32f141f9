import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Puts what all pages share into each: the head's common lines, the page header and the footer, in place of
 * `<!-- head -->`, `<!-- header -->`, `<!-- footer -->`. `{root}` in them is the way back to the first page.
 */
export function shell(root: string): Plugin {
  return {
    name: 'solieu:shell',
    transformIndexHtml: {
      order: 'pre',
      handler(html, { filename }) {
        const folder = relative(root, dirname(filename)).split(sep).filter(Boolean);
        const home = folder.length ? '../'.repeat(folder.length) : './';
        return html.replace(/^\s*<!-- (head|header|sample|footer) -->/gm, (_, part: string) =>
          readFileSync(join(root, 'shell', `${part}.html`), 'utf8')
            .replaceAll('{root}', home)
            .replace(`data-page="${folder[0] ?? 'home'}"`, 'aria-current="page"')
            .replaceAll(/ data-page="[a-z]+"/g, ''),
        );
      },
    },
  };
}
