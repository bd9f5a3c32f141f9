import type { Page } from 'playwright-core';

/** What the main thread of a page did meanwhile, in milliseconds of its own: what else the machine did does not count. */
export interface Traced {
  /** Its tasks. */
  tasks: number[];
  /** Time in scripts of extensions, call by call: compiling, running, what they called. */
  scripts: number[];
}

/** An event of Chromium's trace; when it began and how long it took by the clock of its thread, in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  tts?: number;
  tdur?: number;
  args: { data?: { url?: string; fileName?: string } };
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-v8.compile', 'blink.user_timing'];
const MARK = 'traced';

/** Traces the main thread of a page while `run` does something to it. */
export async function trace(page: Page, run: () => Promise<unknown>): Promise<Traced> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await run();
  // tells which of all threads is the page's
  await page.evaluate((name) => void performance.mark(name), MARK);
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const mark = events.find(({ name }) => name === MARK);
  return toTraced(events.filter(({ pid, tid }) => pid === mark?.pid && tid === mark.tid));
}

function toTraced(events: TraceEvent[]): Traced {
  const isScript = ({ args: { data } }: TraceEvent): boolean =>
    /^chrome-extension:/.test(data?.url ?? data?.fileName ?? '');
  const tasks = outermost(events.filter(({ name }) => name.endsWith('RunTask')));
  return { tasks, scripts: outermost(events.filter(isScript)) };
}

/** How long those took that lie in no other. */
function outermost(events: TraceEvent[]): number[] {
  let end = 0;
  return events
    .flatMap(({ tts, tdur }) => (tts === undefined || tdur === undefined ? [] : [{ tts, tdur }]))
    .sort((a, b) => a.tts - b.tts || b.tdur - a.tdur)
    .flatMap(({ tts, tdur }) => {
      if (tts < end) return [];
      end = tts + tdur;
      return tdur / 1000;
    });
}

export const sum = (values: number[]): number => values.reduce((all, one) => all + one, 0);
