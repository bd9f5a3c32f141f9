import { make } from '../dom.ts';
import { bestKept, type Kept, readKept } from './kept.ts';
import type { Say } from './messages.ts';

/** What the CMS kept, as a table, and which strength to use. */
export function keptView(saved: string, text: Say): Node[] {
  if (!saved.trim()) return [];
  const kept = readKept(new DOMParser().parseFromString(saved, 'text/html'));
  const head = make('tr', {}, make('th', {}, text('strength')), make('th', {}, text('result')));
  const rows = kept.map((one) =>
    make('tr', {}, make('th', { scope: 'row' }, text(one.strength)), make('td', {}, stateOf(one, text))),
  );
  return [
    make('table', {}, make('thead', {}, head), make('tbody', {}, ...rows)),
    make('p', { className: 'note' }, adviceOf(kept, text)),
  ];
}

function stateOf({ state, lost }: Kept, text: Say): HTMLElement {
  return make('span', { className: 'state', dataset: { state } }, text(state, { lost: lost.join(', ') }));
}

function adviceOf(kept: Kept[], text: Say): string {
  const script = kept.some(({ strength, lost }) => strength === 'script' && lost.includes('script'));
  if (script) return text('useScriptInTemplate');
  const best = bestKept(kept);
  return best ? text('use', { name: text(best) }) : text('useNone');
}
