import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { escapeText, toHtmlFigure } from '../../src/card/snapshot/html.ts';
import { toSvg } from '../../src/card/snapshot/svg.ts';
import { type ShownCard, toCard, type View } from '../../src/card.ts';
import { newestByArea } from '../../src/feed/feed.ts';
import type { Feed } from '../../src/feed/schema.ts';
import { quantityText } from '../../src/format.ts';
import type { Lang } from '../../src/messages/lang.ts';
import { imagePath } from '../pages/builder/snapshot.ts';
import { builtFeed } from './built-feed.ts';

/**
 * What shows where no script runs, made from the feed in `dist`: the snapshot within each `<solieu-card>` and
 * the value within each `<solieu-figure>` of the pages, an image for each value, a page for each indicator and, where `SOLIEU_URL` says where the site will be
 * served, its oEmbed answer.
 */
export function stills(dist: string): Plugin {
  const feed = () => builtFeed(dist);
  return {
    name: 'solieu:stills',
    transformIndexHtml(html) {
      const given = feed();
      return given ? withFigures(withSnapshots(html, given), given) : html;
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const found = /^\/images\/([a-z\d-]+)(?:\.(VN-\w+))?\.(vi|en)\.svg$/.exec(request.url ?? '');
        const given = feed();
        const card = found && given && cardOf(given, found[1]!, found[2], found[3] as Lang);
        if (!card) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(toSvg(card));
      });
    },
    writeBundle({ dir }) {
      const given = feed();
      if (!given) return this.warn('dist/feed is not built yet, so dist/site goes without images');
      const write = (path: string, content: string): void => {
        mkdirSync(dirname(join(dir!, path)), { recursive: true });
        writeFileSync(join(dir!, path), content);
      };
      const frame = readFileSync(join(dir!, 'embed/index.html'), 'utf8');
      for (const [path, content] of filesOf(given, frame, process.env.SOLIEU_URL)) write(path, content);
    },
  };
}

function cardOf(
  feed: Feed,
  indicator: string,
  area = 'VN',
  lang: Lang = 'vi',
  view: View = 'value',
): ShownCard | undefined {
  const now = Date.parse(feed.updated);
  const card = toCard({ status: 'ready', feed, at: now }, { indicator, area, lang, view, now });
  return 'observed' in card ? card : undefined;
}

// <solieu-card indicator="egdi-rank" view="trend"></solieu-card>
const EMPTY_CARD = /<solieu-card indicator="([a-z\d-]+)"([^>]*)><\/solieu-card>/g;

// <solieu-figure indicator="egdi-rank" lang="en">86</solieu-figure>
const FIGURE = /(<solieu-figure indicator="([a-z\d-]+)"([^>]*)>)[^<]*(<\/solieu-figure>)/g;

function withFigures(html: string, feed: Feed): string {
  return html.replace(FIGURE, (given, open: string, indicator: string, rest: string, close: string) => {
    const card = cardOf(feed, indicator, undefined, rest.includes('lang="en"') ? 'en' : 'vi');
    return card ? open + escapeText(quantityText(card.value)) + close : given;
  });
}

function withSnapshots(html: string, feed: Feed): string {
  return html.replace(EMPTY_CARD, (empty, indicator: string, rest: string) => {
    const view = /view="(\w+)"/.exec(rest)?.[1] as View | undefined;
    const card = cardOf(feed, indicator, /area="([\w-]+)"/.exec(rest)?.[1], 'vi', view);
    return card ? empty.replace('></', () => `>\n${toHtmlFigure(card)}\n</`) : empty;
  });
}

function* filesOf(feed: Feed, frame: string, url?: string): Generator<[path: string, content: string]> {
  for (const indicator of feed.indicators) {
    const { id } = indicator;
    for (const area of newestByArea(feed, indicator).keys())
      for (const lang of ['vi', 'en'] as const) {
        const card = cardOf(feed, id, area, lang);
        if (card) yield [imagePath({ indicators: [id], area, lang }), toSvg(card)];
      }
    const card = cardOf(feed, id);
    if (!card) continue;
    yield [`embed/${id}/index.html`, pageOf(frame, card, url)];
    if (url) yield [`oembed/${id}.json`, `${JSON.stringify(oEmbedOf(card, url), null, 2)}\n`];
  }
}

/** The embedded page with one indicator's own title, text and oEmbed address. */
function pageOf(frame: string, card: ShownCard, url: string | undefined): string {
  const { title, sentence, observed } = card;
  const href = url && new URL(`oembed/${observed.indicator}.json`, url).href;
  const discovery = [
    `<meta name="description" content="${escapeText(sentence)}">`,
    ...(href
      ? [
          `<link rel="alternate" type="application/json+oembed" href="${escapeText(href)}" title="${escapeText(title)}">`,
        ]
      : []),
  ];
  return frame
    .replaceAll('../assets/', '../../assets/')
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeText(title)}</title>`)
    .replace('<meta name="robots" content="noindex">', '')
    .replace('<!-- discovery -->', () => discovery.join('\n  '))
    .replace('<!-- snapshot -->', () => toHtmlFigure(card));
}

/** https://oembed.com, type "rich": a fixed frame, nothing of the address asked for in it. */
function oEmbedOf({ title, sentence, observed }: ShownCard, url: string): object {
  const src = new URL(`embed/${observed.indicator}/`, url).href;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Solieu',
    provider_url: url,
    width: 320,
    height: 230,
    cache_age: 3600,
    html: `<iframe src="${escapeText(src)}" title="${escapeText(sentence)}" width="320" height="230" loading="lazy" frameborder="0"></iframe>`,
  };
}
