import type { Figure } from '../src/figures/figure.ts';
import type { Lang } from '../src/messages/lang.ts';
import type { About, Reading } from './content/reader.ts';

/** What a page's script tells the extension. None of it is believed: pages may have taken the script over. */
export type FromPage =
  /** Asks for the figures of a text, what they observe and whether their sums hold; answered with a `Found`. */
  | ({ type: 'read'; text: string; lang: Lang } & About)
  /** Asks for the official figures of an indicator; answered with a `Feed` or nothing. */
  | { type: 'feed'; indicator: string }
  /** So many figures are marked. */
  | { type: 'count'; figures: number; findings: number }
  /** All that was read, for the panel. */
  | { type: 'page'; page: SentPage }
  /** Nothing is marked: the reader turned the site off, or there is no article. */
  | { type: 'idle'; isOff: boolean }
  /** The open card's figure; none where it closed. */
  | { type: 'opened'; index?: number }
  /** The reader asked for the side panel. */
  | { type: 'panel' };

/** What the extension tells a page's script. */
export type ToPage =
  | { type: 'next' }
  | { type: 'previous' }
  | { type: 'close' }
  | { type: 'speak' }
  | { type: 'go'; index: number }
  /** Marks this page though its site is off or not in the list. */
  | { type: 'once' }
  /** Asks for a `page` message now, and again at each reading. */
  | { type: 'report' };

export interface SentPage {
  url: string;
  title: string;
  site: string;
  publishedAt?: string;
  reading: Reading;
}

/** Limits on what a page may send, in characters and figures. */
const LONGEST_TEXT = 2_500_000;
const MOST_FIGURES = 50_000;

/** A message from a page's script, where it is sound. */
export function readFromPage(given: unknown): FromPage | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const message = given as Record<string, unknown>;
  switch (message.type) {
    case 'feed':
      return isId(message.indicator) ? { type: 'feed', indicator: message.indicator } : undefined;
    case 'read':
      return isText(message.text)
        ? {
            type: 'read',
            text: message.text,
            lang: message.lang === 'en' ? 'en' : 'vi',
            ...(isDay(message.publishedAt) && { publishedAt: message.publishedAt }),
            ...(isArea(message.area) && { area: message.area }),
          }
        : undefined;
    case 'count':
      return isCount(message.figures) && isCount(message.findings)
        ? { type: 'count', figures: message.figures, findings: message.findings }
        : undefined;
    case 'opened':
      return message.index === undefined
        ? { type: 'opened' }
        : isCount(message.index)
          ? { type: 'opened', index: message.index }
          : undefined;
    case 'panel':
      return { type: 'panel' };
    case 'idle':
      return { type: 'idle', isOff: message.isOff === true };
    case 'page':
      return isPage(message.page) ? { type: 'page', page: message.page } : undefined;
    default:
      return undefined;
  }
}

const isId = (given: unknown): given is string =>
  typeof given === 'string' && given.length <= 80 && /^[a-z\d-]+$/.test(given);

const isCount = (given: unknown): given is number =>
  Number.isInteger(given) && (given as number) >= 0 && (given as number) < MOST_FIGURES;

const isDay = (given: unknown): given is string =>
  typeof given === 'string' && /^\d{4}-\d\d-\d\d$/.test(given);

const isArea = (given: unknown): given is string =>
  typeof given === 'string' && given.length <= 20 && /^[\w-]+$/.test(given);

const isText = (given: unknown): given is string => typeof given === 'string' && given.length <= LONGEST_TEXT;

const isName = (given: unknown): boolean => given === undefined || typeof given === 'string';

const isFigures = (given: unknown): given is Figure[] =>
  Array.isArray(given) &&
  given.length <= MOST_FIGURES &&
  given.every((one) => typeof one?.quote === 'string');

function isPage(given: unknown): given is SentPage {
  const { url, title, reading } = (given ?? {}) as Partial<SentPage>;
  return (
    typeof url === 'string' &&
    /^(?:https?|file):/.test(url) &&
    typeof title === 'string' &&
    title.length <= 2000 &&
    isText(reading?.text) &&
    isFigures(reading?.figures) &&
    Array.isArray(reading?.findings) &&
    Object.values(reading.areas ?? {}).every((one) => typeof one?.vi === 'string' && isName(one.en))
  );
}
