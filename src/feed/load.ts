import type { Problem } from './state.ts';

/** What loading needs of its surroundings. */
export interface LoadEnvironment {
  /** Where it is given up after a time, the error is called `TimeoutError`, as by `AbortSignal.timeout`. */
  fetch: typeof fetch;
}

export type Loaded = string | { problem: Problem };

/** A feed larger than this is refused: it would slow every page that shows it. */
export const LARGEST = 8_000_000;

/**
 * Loads a text. Never throws: what went wrong is in the answer.
 *
 * `no-cache` lets the browser's own cache ask by `If-None-Match` and answer from its copy on a 304: a header
 * of our own would cost a preflight on every foreign feed. No cookie goes along.
 */
export async function load(url: string, environment: LoadEnvironment): Promise<Loaded> {
  let bytes = 0;
  // beyond the limit the download is given up
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, control) {
      bytes += chunk.length;
      if (bytes > LARGEST) control.terminate();
      else control.enqueue(chunk);
    },
  });
  try {
    const response = await environment.fetch(url, { cache: 'no-cache', credentials: 'omit' });
    if (!response.ok) return { problem: 'http' };
    const text = await new Response(response.body?.pipeThrough(count)).text();
    return bytes > LARGEST ? { problem: 'too-large' } : text;
  } catch (error) {
    return { problem: (error as Error).name === 'TimeoutError' ? 'timeout' : 'network' };
  }
}
