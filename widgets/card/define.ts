import { define } from '../shared/define.ts';
import { SolieuCard } from './card.ts';

define('solieu-card', SolieuCard);

export { SolieuCard };
