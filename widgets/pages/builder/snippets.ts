import type { Choice } from './choice.ts';
import { attributes, element, escapeHtml } from './html.ts';

/** From the strongest to what any editor keeps. */
export const STRENGTHS = ['script', 'div', 'link', 'iframe', 'image'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** What the card shows now, for whoever sees the page without the script. */
export interface Snapshot {
  /** Name, value, unit, period, source in one sentence. */
  text: string;
  /** `68,0 triệu tài khoản`, for a figure within a sentence. */
  value: string;
  /** A plain `<figure>`. */
  html: string;
  /** Address of the SVG image, relative to the base. */
  image?: string;
  width?: number;
  height?: number;
  /** The image itself. */
  svg?: string;
}

export interface SnippetSource {
  choice: Choice;
  snapshot: Snapshot;
  /** SRI hashes by file name, as in `integrity.json`; without one the attribute is left out. */
  integrity: Record<string, string>;
  /** Height of the preview at the chosen width, for the iframe. */
  height: number;
}

const writers: Record<Strength, (source: SnippetSource) => string> = {
  script: ({ choice, snapshot, integrity }) =>
    `${themeLink(choice)}${kitElement(choice, snapshot)}\n${scriptTag(choice, kitFile(choice), integrity)}`,
  div: ({ choice, snapshot }) =>
    element(
      isInline(choice) ? 'span' : 'div',
      dataOf(choice),
      isInline(choice) ? escapeHtml(snapshot.value) : `\n${snapshot.html}\n`,
    ),
  link: ({ choice, snapshot }) => {
    const link = element(
      'a',
      { href: embedAddress(choice) },
      escapeHtml(isInline(choice) ? snapshot.value : snapshot.text),
    );
    return isInline(choice) ? link : element('p', {}, link);
  },
  iframe: ({ choice, snapshot, height }) =>
    element('iframe', {
      src: embedAddress(choice),
      title: snapshot.text,
      width: '100%',
      height,
      loading: 'lazy',
      frameborder: '0',
    }),
  image: ({ choice, snapshot }) =>
    `<img${attributes({
      src: snapshot.image && new URL(snapshot.image, choice.base).href,
      alt: snapshot.text,
      width: snapshot.width,
      height: snapshot.height,
    })}>`,
};

/** The snippet an editor pastes. */
export function writeSnippet(strength: Strength, source: SnippetSource): string {
  return writers[strength](source);
}

/** The line that a site's template needs once for `div`, `link` and the iframe's height. */
export function writeLoader({ choice, integrity }: Pick<SnippetSource, 'choice' | 'integrity'>): string {
  return themeLink(choice) + scriptTag(choice, 'solieu-loader.js', integrity);
}

/** All strengths in one piece, to be saved in the CMS once and pasted back. */
export function writeTestPiece(source: SnippetSource): string {
  return STRENGTHS.map((strength) => writeSnippet(strength, source)).join('\n');
}

/** The page that shows nothing but the card. */
export function embedAddress(choice: Choice): string {
  const url = new URL('embed/', choice.base);
  for (const [name, value] of Object.entries(optionsOf(choice))) if (value) url.searchParams.set(name, value);
  if (choice.theme !== 'default') url.searchParams.set('theme', choice.theme);
  if (choice.lang !== 'vi') url.searchParams.set('lang', choice.lang);
  return url.href;
}

const isInline = ({ element }: Choice): boolean => element === 'figure';
const kitFile = ({ element, indicators, extras }: Choice): string =>
  element === 'card' && indicators.length < 2 && !extras.length ? 'solieu-card.js' : 'solieu.js';

/** Name of the element: several cards stand in a grid. */
export function tagOf({ element, indicators }: Choice): string {
  return element === 'card' && indicators.length > 1 ? 'grid' : element;
}

function optionsOf(choice: Choice): Record<string, string | undefined> {
  const tag = tagOf(choice);
  return {
    element: tag === 'card' ? undefined : tag,
    [tag === 'grid' ? 'indicators' : 'indicator']: choice.indicators
      .slice(0, tag === 'grid' ? 24 : 1)
      .join(' '),
    area: choice.area === 'VN' || tag === 'ranking' ? undefined : choice.area,
    view: choice.view === 'value' || tag !== 'card' ? undefined : choice.view,
  };
}

function kitElement(choice: Choice, snapshot: Snapshot): string {
  const { element: _, ...options } = optionsOf(choice);
  const values = {
    ...options,
    feed: new URL('feed/feed.json', choice.base).href,
    lang: choice.lang === 'en' ? 'en' : undefined,
    ...Object.fromEntries(choice.extras.map((name) => [name, true as const])),
  };
  const content = isInline(choice) ? escapeHtml(snapshot.value) : `\n${snapshot.html}\n`;
  return element(`solieu-${tagOf(choice)}`, values, content);
}

function dataOf(choice: Choice): Record<string, string | undefined> {
  const { element: _, ...options } = optionsOf(choice);
  const data = Object.entries(options).map(([name, value]) => [`data-${name}`, value]);
  return {
    'data-solieu': tagOf(choice),
    ...Object.fromEntries(data),
    ...Object.fromEntries(choice.extras.map((name) => [`data-${name}`, 'yes'])),
    lang: choice.lang === 'en' ? 'en' : undefined,
  };
}

function scriptTag({ base }: Choice, file: string, integrity: Record<string, string>): string {
  return element('script', {
    type: 'module',
    src: new URL(file, base).href,
    integrity: integrity[file],
    crossorigin: 'anonymous',
  });
}

function themeLink({ theme, base }: Choice): string {
  if (theme === 'default') return '';
  return `<link${attributes({ rel: 'stylesheet', href: new URL(`themes/${theme}.css`, base).href })}>\n`;
}
