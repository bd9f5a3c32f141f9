import type { COMPANION } from '../../src/messages/companion.ts';
import type { Settings } from '../settings.ts';

/** What each part of the options page is given. */
export interface PartProps {
  settings: Settings;
  /** The text of a message in the reader's language. */
  text(key: keyof typeof COMPANION): string;
}
