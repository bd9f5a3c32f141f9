import type { SolieuEventMap } from '../card/card-events.ts';

/** Changes that come together are told together. */
const PAUSE = 1000;

let region: HTMLElement | undefined;
let said: string[] = [];

/**
 * Tells changed figures to screen readers, for the elements that ask for it (`announce`): by one polite
 * region in the page itself, since live regions in shadow roots are read unreliably (w3c/aria#1017).
 */
export function announceChanges(page: Document): void {
  page.addEventListener('solieu-change', (event) => {
    if (!(event.target as Element).closest('[announce]')) return;
    region ??= addRegion(page);
    if (!said.length) setTimeout(speak, PAUSE);
    said.push((event as SolieuEventMap['solieu-change']).detail.card.sentence);
  });
}

function speak() {
  region!.textContent = said.join(' ');
  said = [];
}

function addRegion(page: Document): HTMLElement {
  const element = page.createElement('div');
  element.setAttribute('aria-live', 'polite');
  // by the object model, which a strict policy on styles allows
  Object.assign(element.style, { position: 'absolute', inlineSize: '1px', blockSize: '1px' });
  Object.assign(element.style, { overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' });
  page.body.append(element);
  return element;
}
