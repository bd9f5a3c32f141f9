import { VIEWS, type View } from '../../../src/card.ts';
import type { Feed } from '../../../src/feed/schema.ts';
import type { Lang } from '../../../src/messages/lang.ts';

/** What the editor has chosen, all of it in the page's address. */
export interface Choice {
  element: ElementName;
  indicators: string[];
  area: string;
  view: View;
  theme: Theme;
  lang: Lang;
  /** What only `solieu.js` does. */
  extras: Extra[];
  /** Where the kit and the feed are served, with a slash at its end. */
  base: string;
}

export const ELEMENTS = ['card', 'figure', 'trend', 'ranking'] as const;
export const THEMES = ['default', 'government', 'dark', 'high-contrast'] as const;
export const EXTRAS = ['remember', 'announce', 'json-ld'] as const;
export type Extra = (typeof EXTRAS)[number];
export type ElementName = (typeof ELEMENTS)[number];
export type Theme = (typeof THEMES)[number];

const ID = /^[a-z\d]+(?:-[a-z\d]+)*$/;
const AREA = /^VN(?:-[A-Z\d]{2,3})?$/;

/** What stands in the address and is no choice is passed over; `base` is the default one. */
export function fromParams(params: URLSearchParams, base: string): Choice {
  const oneOf = <T extends string>(name: string, allowed: readonly T[]): T =>
    allowed.find((value) => value === params.get(name)) ?? allowed[0]!;
  const ids = (params.get('indicators') ?? '').split(/[\s,]+/).filter((id) => id.length <= 80 && ID.test(id));
  const area = params.get('area') ?? '';
  return {
    element: oneOf('element', ELEMENTS),
    indicators: [...new Set(ids)].slice(0, 24),
    area: AREA.test(area) ? area : 'VN',
    view: oneOf('view', VIEWS),
    theme: oneOf('theme', THEMES),
    lang: oneOf('in', ['vi', 'en']),
    extras: EXTRAS.filter((name) => params.get('with')?.split(',').includes(name)),
    base: toBase(params.get('base') ?? '') ?? base,
  };
}

/** The address of a choice, what is the default left out. */
export function toParams(choice: Choice, defaultBase: string): URLSearchParams {
  const params = new URLSearchParams();
  if (choice.element !== ELEMENTS[0]) params.set('element', choice.element);
  if (choice.indicators.length) params.set('indicators', choice.indicators.join(','));
  if (choice.area !== 'VN') params.set('area', choice.area);
  if (choice.view !== VIEWS[0]) params.set('view', choice.view);
  if (choice.theme !== THEMES[0]) params.set('theme', choice.theme);
  if (choice.lang !== 'vi') params.set('in', choice.lang);
  if (choice.extras.length) params.set('with', choice.extras.join(','));
  if (choice.base !== defaultBase) params.set('base', choice.base);
  return params;
}

/** Why code with this address would not work on a portal, as the key of the message that says so. */
export function baseWarning(base: string): 'localBase' | 'plainBase' | undefined {
  const { hostname, protocol } = new URL(base);
  if (/^(?:localhost|127\.[\d.]+|\[::1\]|0\.0\.0\.0)$|\.local(?:host)?$/.test(hostname)) return 'localBase';
  return protocol === 'http:' ? 'plainBase' : undefined;
}

/**
 * The address of a folder as a person types it, with a slash at its end: `cong.gov.vn/solieu` →
 * `https://cong.gov.vn/solieu/`; a file named in it, `…/solieu/solieu.js`, is left out. `undefined` where it is none.
 */
export function toBase(text: string): string | undefined {
  const typed = text.trim();
  const address = BARE.test(typed) ? `https://${typed}` : typed;
  if (!URL.canParse(address)) return;
  const { protocol, origin, pathname } = new URL(address);
  if (!/^https?:$/.test(protocol)) return;
  const folder = pathname.replace(/[^/]*\.[^/]*$/, '');
  return `${origin}${folder}${folder.endsWith('/') ? '' : '/'}`;
}

// "cong.gov.vn/solieu": a host with a dot, and no scheme before it
const BARE = /^[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d+)?(?:\/|$)/i;

/** The choice without what a feed does not have, and the indicators that were left out: its address may be of another day. */
export function within({ indicators, areas }: Feed, choice: Choice): { choice: Choice; unknown: string[] } {
  const known = new Set(indicators.map(({ id }) => id));
  const unknown = choice.indicators.filter((id) => !known.has(id));
  return {
    unknown,
    choice: {
      ...choice,
      indicators: choice.indicators.filter((id) => known.has(id)),
      area: choice.area in areas ? choice.area : 'VN',
    },
  };
}
