import type { CSSResult } from 'lit';

/** From so many cards on a page, those off the screen are not laid out: a thousand cost as much as a screenful. */
const CROWD = 60;
const RULE = '@media screen { :host { content-visibility: auto } }';

let present = 0;
let crowded = false;

/**
 * Counts the cards of the page as they come and leave. A few are laid out at once, so that what takes a
 * picture of a whole page (an archive, a test) has all of them.
 */
export function countCard(change: 1 | -1, { styleSheet }: CSSResult): void {
  present += change;
  if (crowded || present < CROWD || !styleSheet) return;
  crowded = true;
  styleSheet.insertRule(RULE, styleSheet.cssRules.length);
}
