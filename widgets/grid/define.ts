import '../card/define.ts';
import { define } from '../shared/define.ts';
import { SolieuGrid } from './grid.ts';

define('solieu-grid', SolieuGrid);

export { SolieuGrid };

declare global {
  interface HTMLElementTagNameMap {
    'solieu-grid': SolieuGrid;
  }
}
