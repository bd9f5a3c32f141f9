import type { CSSResult } from 'lit';
import { elements } from '../shared/language.ts';

/**
 * From so many elements on a page, cards off the screen are not laid out: a thousand cost as much as a screenful.
 * A few are laid out at once, so that what takes a picture of a whole page (an archive, a test) has all of them.
 */
const CROWD = 60;
const RULE = '@media screen { :host { content-visibility: auto } }';

let crowded = false;

/** Looks, as a card comes to the page, whether there are many by now. */
export function mindCrowd({ styleSheet }: CSSResult): void {
  if (crowded || elements.size < CROWD) return;
  crowded = true;
  styleSheet?.insertRule(RULE);
}
