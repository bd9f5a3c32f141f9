import { isElement, isText, textContent } from './dom.ts';

/** The share of the time that reading a changing page anew may take. */
const SHARE = 0.01;
/** Changes closer together than this are read as one, in milliseconds. */
const BATCH = 120;
/** The longest that a page waits for a reading, in milliseconds. */
const LONGEST_REST = 5000;
/** Characters added outside the article from which on it is looked for anew: another article, another page. */
const MUCH = 200;

interface Watched {
  /** Reads the page anew. */
  refresh(): Promise<void>;
  /** Milliseconds that readings have cost in all. */
  cost(): number;
  /** What was read. */
  roots(): Element[];
  /** Our own element. */
  isOurs(node: Node): boolean;
}

/**
 * Calls `refresh` when the article's text changed, or another one has come. The longer a reading took,
 * the longer until the next, so that a page whose text never rests costs no more than its share.
 */
export function watch(document: Document, { refresh, cost, roots, isOurs }: Watched, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again = false;
  let restUntil = 0;

  const observer = new MutationObserver((records) => {
    if (roots().some((root) => !root.isConnected) || records.some(concerns)) changed();
  });
  const observe = (scope: Node): void =>
    observer.observe(scope, { childList: true, characterData: true, subtree: true });

  const run = async (): Promise<void> => {
    if (signal.aborted) return;
    observe(document);
    const before = cost();
    await refresh();
    restUntil = performance.now() + Math.min(LONGEST_REST, (cost() - before) / SHARE);
    timer = undefined;
    if (again) changed();
  };
  const changed = (wait = BATCH): void => {
    again = timer !== undefined;
    if (again || signal.aborted) return;
    // nothing more to learn until the next reading: the page's further changes cost it nothing
    observer.disconnect();
    timer = setTimeout(run, Math.max(wait, restUntil - performance.now()));
  };

  const concerns = ({ target, addedNodes }: MutationRecord): boolean => {
    if (isOurs(target)) return false;
    const articles = roots();
    if (articles.some((root) => root.contains(target))) return true;
    return [...addedNodes].some((node) => !isOurs(node) && (articles.length === 0 || hasMuch(node)));
  };

  observe(document);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    /** Asks for a reading, as after a change, after `wait` ms. */
    changed,
    /** Also looks at what happens within a shadow root, until the next change. Observing it again changes nothing. */
    observe,
  };
}

const hasMuch = (node: Node): boolean =>
  (isElement(node) || isText(node)) && (textContent(node) ?? '').length >= MUCH;
