import type { Strength } from './snippets.ts';

/** What became of a strength in the CMS: whole, changed (and what is gone), shown as text, or gone. */
export interface Kept {
  strength: Strength;
  state: 'whole' | 'changed' | 'text' | 'gone';
  /** Names of the attributes that are gone; `script` where the element stayed and the script tag did not. */
  lost: string[];
}

interface Probe {
  strength: Strength;
  selector: string;
  /** Attributes without which it still works, but less well. */
  wants: string[];
  /** Present where the CMS turned the snippet into visible text. */
  asText: string;
}

const PROBES: Probe[] = [
  { strength: 'script', selector: '[indicator], [indicators]', wants: [], asText: '<solieu-' },
  { strength: 'div', selector: '[data-solieu]', wants: [], asText: 'data-solieu=' },
  { strength: 'link', selector: 'a[href*="/embed/?"]', wants: [], asText: '<a href=' },
  {
    strength: 'iframe',
    selector: 'iframe[src*="/embed/?"]',
    wants: ['title', 'height'],
    asText: '<iframe ',
  },
  { strength: 'image', selector: 'img[src*=".svg"]', wants: ['alt', 'width', 'height'], asText: '<img ' },
];

/**
 * Looks for each strength in what a CMS saved of the test piece.
 * @param saved the saved HTML, parsed without running it (`DOMParser`)
 */
export function readKept(saved: Document): Kept[] {
  const text = saved.body?.textContent ?? '';
  return PROBES.map(({ strength, selector, wants, asText }) => {
    const found = [...saved.querySelectorAll(selector)].find(
      (one) => strength !== 'script' || /^solieu-/i.test(one.localName),
    );
    if (!found) return { strength, state: text.includes(asText) ? 'text' : 'gone', lost: [] };
    const lost =
      strength === 'script' ? lostOfScript(saved) : wants.filter((name) => !found.getAttribute(name));
    return { strength, state: lost.length ? 'changed' : 'whole', lost };
  });
}

function lostOfScript(saved: Document): string[] {
  const script = saved.querySelector('script[src*="solieu"]');
  if (!script) return ['script'];
  return ['type', 'integrity'].filter((name) => !script.getAttribute(name));
}

/** The strongest that came through; `undefined` where none did. */
export function bestKept(kept: Kept[]): Strength | undefined {
  return kept.find(({ state, lost }) => /whole|changed/.test(state) && !lost.includes('script'))?.strength;
}
