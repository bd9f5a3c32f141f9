import { announceChanges } from '../shared/announce.ts';
import { define } from '../shared/define.ts';
import { SolieuCard } from './card.ts';

if (define('solieu-card', SolieuCard)) announceChanges(document);

export { SolieuCard };
