import type { FEED } from '../../messages/feed.ts';

export type Path = readonly (string | number)[];

/** One thing wrong with a feed file: what, and where. */
export interface Fault {
  /** Path of the file within the feed: `feed.json`. */
  file: string;
  /** `['indicators', 3, 'unit', 'vi']`; empty for the file as a whole. */
  path: Path;
  /** A warning leaves the feed usable. */
  severity: 'error' | 'warning';
  message: keyof typeof FEED;
  values?: Record<string, string | number>;
  /** Where in the text, from 1; absent for a file that is not there. */
  line?: number;
  column?: number;
}

/** A fault whose place in the text is still to be looked up. */
export type Told = Pick<Fault, 'path' | 'message' | 'values' | 'severity'>;

/** `['indicators', 3, 'unit', 'vi']` → `indicators[3].unit.vi`; a key that is no plain name in quotes. */
export function pathText(path: Path): string {
  return path
    .map((step) =>
      typeof step === 'number'
        ? `[${step}]`
        : /^[\w-]+$/.test(step)
          ? `.${step}`
          : `[${JSON.stringify(step)}]`,
    )
    .join('')
    .replace(/^\./, '');
}
