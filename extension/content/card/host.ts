import actionsCss from './actions.css?inline';
import cardCss from './card.css?inline';
import hostCss from './host.css?inline';
import officialCss from './official.css?inline';

const css = hostCss + cardCss + officialCss + actionsCss;

export interface Host {
  /** Where the card is drawn. */
  root: HTMLElement;
  /** Shows it above everything of the page, within an open modal dialog too. */
  show(): void;
  hide(): void;
  remove(): void;
  owns(node: EventTarget | null): boolean;
  /** Has the screen reader say something. */
  announce(text: string): void;
}

/** How often a shown card is put on top of what the page opened over it. */
const MOST_RAISED = 5;

/** Events that end at the card: the page's own keys and its "click outside" do not see them. */
const OURS = ['click', 'pointerdown', 'mousedown', 'keydown', 'keyup', 'keypress', 'focusin', 'wheel'];

/**
 * The one element that we add to a page: in the top layer, with a closed root, so that the page neither
 * styles nor reads what is in it. Its name differs from page to page.
 */
export function createHost(document: Document, signal: AbortSignal): Host {
  const element = document.createElement(`s-${Math.random().toString(36).slice(2, 10)}`);
  element.popover = 'manual';
  const shadow = element.attachShadow({ mode: 'closed' });
  adoptStyle(shadow);
  const root = document.createElement('div');
  const live = document.createElement('div');
  live.className = 'live';
  live.setAttribute('aria-live', 'assertive');
  shadow.append(root, live);
  for (const type of OURS) shadow.addEventListener(type, (event) => event.stopPropagation());

  const attach = (): void => {
    // beside a modal dialog everything is inert: within it the card works
    const parent = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
    if (element.parentNode !== parent) parent.append(element);
  };
  const isShown = (): boolean => element.matches(':popover-open');
  const show = (): void => {
    // whatever the page has done to it
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
    element.popover = 'manual';
    attach();
    element.showPopover();
    // portals whose "A+" button zooms the whole page: the card keeps to the viewport's own pixels
    root.style.zoom = String(1 / (element.currentCSSZoom ?? 1));
  };
  /** What the page opens later would lie above the card: then it goes on top again, a few times, not in a duel. */
  let raised = 0;
  document.addEventListener(
    'toggle',
    ({ target, newState }) => {
      if (target === element || newState !== 'open' || !isShown() || raised >= MOST_RAISED) return;
      raised++;
      show();
    },
    { capture: true, signal },
  );

  return {
    root,
    show() {
      raised = 0;
      show();
    },
    hide() {
      if (isShown()) element.hidePopover();
    },
    remove: () => element.remove(),
    owns: (node) => node === element,
    announce(text) {
      if ('ariaNotify' in document) return (document as Announcing).ariaNotify(text, { priority: 'high' });
      if (!isShown()) show();
      live.textContent = text;
    },
  };
}

/** Newer browsers say a text without any element. */
interface Announcing {
  ariaNotify(text: string, options: { priority: 'high' | 'normal' }): void;
}

function adoptStyle(shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // older Firefox does not let an extension's script adopt sheets (bug 1928865)
    shadow.appendChild(document.createElement('style')).textContent = css;
  }
}
