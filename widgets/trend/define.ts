import { define } from '../shared/define.ts';
import { SolieuTrend } from './trend.ts';

define('solieu-trend', SolieuTrend);

export { SolieuTrend };

declare global {
  interface HTMLElementTagNameMap {
    'solieu-trend': SolieuTrend;
  }
}
