import { announceChanges } from '../shared/announce.ts';
import { define } from '../shared/define.ts';
import { SolieuCard } from './card.ts';

if (define('solieu-card', SolieuCard)) announceChanges(document);

export type { SolieuEventMap } from './card-events.ts';
export { SolieuCard };

declare global {
  interface HTMLElementTagNameMap {
    'solieu-card': SolieuCard;
  }
}
