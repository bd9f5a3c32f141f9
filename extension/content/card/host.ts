import css from './card.css?inline';

export interface Host {
  /** Where the card is drawn. */
  root: HTMLElement;
  /** Shows it above everything of the page, within an open modal dialog too. */
  show(): void;
  hide(): void;
  remove(): void;
  owns(node: EventTarget | null): boolean;
}

/** Events that end at the card: the page's own keys and its "click outside" do not see them. */
const OURS = ['click', 'pointerdown', 'mousedown', 'keydown', 'keyup', 'keypress', 'focusin', 'wheel'];

/**
 * The one element that we add to a page: in the top layer, with a closed root, so that the page neither
 * styles nor reads what is in it. Its name differs from page to page.
 */
export function createHost(document: Document): Host {
  const element = document.createElement(`s-${Math.random().toString(36).slice(2, 10)}`);
  element.popover = 'manual';
  const shadow = element.attachShadow({ mode: 'closed' });
  adoptStyle(shadow);
  const root = document.createElement('div');
  shadow.append(root);
  for (const type of OURS) shadow.addEventListener(type, (event) => event.stopPropagation());

  const isShown = (): boolean => element.matches(':popover-open');
  return {
    root,
    show() {
      // beside a modal dialog everything is inert: within it the card works
      const parent = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
      if (element.parentNode !== parent) parent.append(element);
      if (isShown()) element.hidePopover();
      element.showPopover();
    },
    hide() {
      if (isShown()) element.hidePopover();
    },
    remove: () => element.remove(),
    owns: (node) => node === element,
  };
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
