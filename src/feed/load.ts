import type { Problem } from './state.ts';

/** What loading needs of its surroundings. */
export interface LoadEnvironment {
  fetch: typeof fetch;
  /** Calls back after a delay in ms; the returned function takes it back. */
  after(delay: number, run: () => void): () => void;
}

export type Loaded = string | { problem: Problem };

/** A feed larger than this is refused: it would slow every page that shows it. */
export const LARGEST = 8_000_000;
const LONGEST_WAIT = 20_000;

/**
 * Loads a text. Never throws: what went wrong is in the answer.
 *
 * `no-cache` lets the browser's own cache ask by `If-None-Match` and answer from its copy on a 304: a header
 * of our own would cost a preflight on every foreign feed. No cookie goes along.
 */
export async function load(url: string, environment: LoadEnvironment): Promise<Loaded> {
  const control = new AbortController();
  let late = false;
  const stop = environment.after(LONGEST_WAIT, () => {
    late = true;
    control.abort();
  });
  try {
    const response = await environment.fetch(url, {
      cache: 'no-cache',
      credentials: 'omit',
      signal: control.signal,
    });
    if (!response.ok) return { problem: 'http' };
    const text = await readUpTo(LARGEST, response);
    if (text === undefined) control.abort();
    return text === undefined ? { problem: 'too-large' } : text;
  } catch {
    return { problem: late ? 'timeout' : 'network' };
  } finally {
    stop();
  }
}

/** The body as text; `undefined` where it has more bytes than `most`. */
async function readUpTo(most: number, response: Response): Promise<string | undefined> {
  if (Number(response.headers.get('content-length')) > most) return;
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > most) return;
    text += decoder.decode(value, { stream: true });
  }
}
