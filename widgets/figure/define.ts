import { define } from '../shared/define.ts';
import { SolieuFigure } from './figure.ts';

define('solieu-figure', SolieuFigure);

export { SolieuFigure };

declare global {
  interface HTMLElementTagNameMap {
    'solieu-figure': SolieuFigure;
  }
}
