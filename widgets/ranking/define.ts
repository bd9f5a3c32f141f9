import { define } from '../shared/define.ts';
import { SolieuRanking } from './ranking.ts';

define('solieu-ranking', SolieuRanking);

export { SolieuRanking };

declare global {
  interface HTMLElementTagNameMap {
    'solieu-ranking': SolieuRanking;
  }
}
