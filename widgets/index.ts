// before the elements: those on the page already come to life as they are defined
import './shared/remember.ts';

import { SolieuCard } from './card/define.ts';
import { SolieuFigure } from './figure/define.ts';
import { SolieuGrid } from './grid/define.ts';
import { SolieuRanking } from './ranking/define.ts';
import { announceChanges } from './shared/announce.ts';
import { describeFigures } from './shared/json-ld.ts';
import { SolieuTrend } from './trend/define.ts';

// of two copies of the kit, the one whose elements are on the page
if (typeof document !== 'undefined' && customElements.get('solieu-grid') === SolieuGrid) {
  describeFigures(document);
  announceChanges(document);
}

export type { SolieuEventMap } from './card/card-events.ts';
export { SolieuCard, SolieuFigure, SolieuGrid, SolieuRanking, SolieuTrend };
