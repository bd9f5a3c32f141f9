/** What may be asked for in an address or in `data-` attributes. */
const OPTIONS = [
  'indicator',
  'indicators',
  'area',
  'view',
  'lang',
  'remember',
  'announce',
  'json-ld',
] as const;
const ELEMENTS = ['card', 'grid', 'figure', 'trend', 'ranking'];
/** Inside an editor the marks stay as they are, so that they are saved as they are. */
const IN_EDITOR = '[contenteditable]:not([contenteditable="false"]), [data-solieu-off]';

export interface LoaderOptions {
  /** Where the kit and the feed are served, with a slash at its end. */
  base: string;
  /** Brings in the elements; called once, where there is something to upgrade. */
  load(): void;
}

/**
 * Turns what a sanitizer leaves of a snippet into the element it stands for, and keeps doing so for what is
 * added later: `<div data-solieu="card" data-indicator="…">`, `<a href="…/embed/?indicator=…">`. Frames
 * `…/embed/?…` get the height they ask for.
 * @returns a function that stops
 */
export function startLoader(root: Document, { base, load }: LoaderOptions): () => void {
  const embed = new URL('embed/?', base).href;
  let loaded = false;
  const upgradeIn = (scope: ParentNode): void => {
    const found = [...scope.querySelectorAll<HTMLElement>(`[data-solieu], a[href^="${CSS.escape(embed)}"]`)];
    for (const mark of found) {
      if (mark.closest(IN_EDITOR)) continue;
      const made = mark instanceof HTMLAnchorElement ? fromLink(mark, base) : fromData(mark, base);
      if (!made || loaded) continue;
      loaded = true;
      load();
    }
  };
  upgradeIn(root);
  const observer = new MutationObserver((records) => {
    const added = records.some(({ addedNodes }) => [...addedNodes].some((node) => node instanceof Element));
    if (added) upgradeIn(root);
  });
  observer.observe(root, { childList: true, subtree: true });
  const fit = (event: MessageEvent): void => fitFrame(root, embed, event);
  root.defaultView?.addEventListener('message', fit);
  return () => {
    observer.disconnect();
    root.defaultView?.removeEventListener('message', fit);
  };
}

/** `<div data-solieu="card" data-indicator="…">snapshot</div>`: the element takes its content in. */
function fromData(mark: HTMLElement, base: string): boolean {
  const values = new Map(OPTIONS.map((name) => [name, mark.getAttribute(`data-${name}`)] as const));
  const made = toElement(mark.dataset.solieu ?? '', values, base);
  if (!made) return false;
  mark.removeAttribute('data-solieu');
  made.append(...mark.childNodes);
  mark.append(made);
  return true;
}

/** `<p><a href="…/embed/?indicator=…">sentence</a></p>`: the link stays as what shows until then. */
function fromLink(link: HTMLAnchorElement, base: string): boolean {
  if (link.closest('[data-solieu-done]')) return false;
  const { searchParams } = new URL(link.href);
  const name = searchParams.get('element') ?? 'card';
  const made = toElement(name, new Map(OPTIONS.map((option) => [option, searchParams.get(option)])), base);
  if (!made) return false;
  made.dataset.solieuDone = '';
  const alone = link.parentElement?.localName === 'p' && link.parentElement.textContent === link.textContent;
  const place = alone && name !== 'figure' ? link.parentElement! : link;
  place.replaceWith(made);
  made.append(link);
  return true;
}

function toElement(
  name: string,
  values: ReadonlyMap<string, string | null>,
  base: string,
): HTMLElement | undefined {
  if (!ELEMENTS.includes(name)) return;
  const made = document.createElement(`solieu-${name}`);
  for (const [option, value] of values) if (value && value.length <= 2000) made.setAttribute(option, value);
  made.setAttribute('feed', new URL('feed/feed.json', base).href);
  return made;
}

/** The embedded page says how tall it is: `{ type: 'solieu-height', height: 214 }`. */
function fitFrame(root: Document, embed: string, { data, source }: MessageEvent): void {
  if (data?.type !== 'solieu-height' || !Number.isFinite(data.height)) return;
  const frames = [...root.querySelectorAll<HTMLIFrameElement>(`iframe[src^="${CSS.escape(embed)}"]`)];
  const frame = frames.find(({ contentWindow }) => contentWindow === source);
  if (frame) frame.height = String(Math.min(Math.max(Math.ceil(data.height), 40), 4000));
}
