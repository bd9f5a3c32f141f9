import { isElement, isText, textContent } from './dom.ts';

/** The share of the time that reading a changing page anew may take. */
const SHARE = 0.01;
/** Changes closer together than this are read as one, in milliseconds. */
const BATCH = 120;
/** The longest that a page waits for a reading, in milliseconds. */
const LONGEST_REST = 5000;
/** How long until a page is looked at again that rests from a reading, or whose article does not stand still, in milliseconds; the longer this goes on, the longer. */
const [PAUSE, LONGEST_PAUSE] = [300, 1200];
/** Characters added outside the article from which on it is looked for anew: another article, another page. */
const MUCH = 200;
/** So many changes at a time, so often, each within a batch of the one before: an article that is exchanged over and over. */
const [MANY, OFTEN] = [20, 3];

interface Watched {
  /** Reads the page anew. */
  refresh(): Promise<void>;
  /** The article is exchanged over and over: nobody reads it now, and all that is marked in it slows the page. */
  restless(): void;
  /** Milliseconds that readings have cost in all. */
  cost(): number;
  /** What was read. */
  roots(): Element[];
  /** Where changes are looked for: the document, and shadow roots that hold some of the article. */
  scopes(): Node[];
  /** Our own element. */
  isOurs(node: Node): boolean;
}

/**
 * Calls `refresh` when the article's text changed, or another one has come. The longer a reading took,
 * the longer until the next, so that a page whose text never rests costs no more than its share. Between
 * a change and its reading the page is only looked at now and then: its further changes cost it nothing.
 */
export function watch(
  { refresh, restless, cost, roots, scopes, isOurs }: Watched,
  signal: AbortSignal,
): { changed(): Promise<void>; read(): Promise<void> } {
  let isBusy = false;
  let again = false;
  let restUntil = 0;
  let bursts = 0;

  const observer = new MutationObserver((records) => {
    const changes = changesIn(records);
    if (changes) void changed();
    if (changes < MANY || ++bursts < OFTEN) return;
    // nothing more to learn for now
    observer.disconnect();
    restless();
  });
  const observe = (): void => {
    if (signal.aborted) return;
    for (const scope of scopes())
      observer.observe(scope, { childList: true, characterData: true, subtree: true });
  };
  signal.addEventListener('abort', () => observer.disconnect());

  /** How many changes concern the article; no more than MANY are counted. */
  const changesIn = (records: MutationRecord[]): number => {
    const articles = roots();
    if (articles.some((root) => !root.isConnected)) return 1;
    let changes = 0;
    for (const record of records) {
      if (concerns(record, articles)) changes += Math.max(1, record.addedNodes.length);
      if (changes >= MANY) break;
    }
    return changes;
  };
  const concerns = ({ target, addedNodes }: MutationRecord, articles: Element[]): boolean => {
    if (isOurs(target)) return false;
    if (articles.some((root) => root.contains(target))) return true;
    return [...addedNodes].some((node) => !isOurs(node) && (articles.length === 0 || hasMuch(node)));
  };

  /** Whether the article is exchanged over and over; ends once it is clear. */
  const isRestless = async (): Promise<boolean> => {
    let seen: number;
    bursts = 0;
    observe();
    do {
      seen = bursts;
      await pause(BATCH);
    } while (bursts > seen && bursts < OFTEN);
    return bursts >= OFTEN;
  };
  /** Ends once the article stands still enough, and has rested from the reading before. */
  const calm = async (): Promise<void> => {
    for (let wait = PAUSE; !signal.aborted; wait = Math.min(LONGEST_PAUSE, 2 * wait)) {
      const rest = (await isRestless()) ? Infinity : restUntil - performance.now();
      if (rest <= 0) return;
      observer.disconnect();
      await pause(Math.min(wait, rest));
    }
  };
  const read = async (): Promise<void> => {
    again = false;
    observe();
    const before = cost();
    await refresh();
    restUntil = performance.now() + Math.min(LONGEST_REST, (cost() - before) / SHARE);
    // some of it may stand in shadow roots that were not known before
    observe();
  };
  /** Calms first, unless told otherwise. */
  const work = async (isCalm: boolean): Promise<void> => {
    again = true;
    if (isBusy) return;
    isBusy = true;
    while (again && !signal.aborted) {
      if (!isCalm) await calm();
      isCalm = false;
      if (!signal.aborted) await read();
    }
    isBusy = false;
  };
  const changed = (): Promise<void> => work(false);

  observe();
  return {
    /** Asks for a reading, as after a change. */
    changed,
    /** Asks for a reading at once. */
    read: () => work(true),
  };
}

const hasMuch = (node: Node): boolean =>
  (isElement(node) || isText(node)) && (textContent(node) ?? '').length >= MUCH;

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
