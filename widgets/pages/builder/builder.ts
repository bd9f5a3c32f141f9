import '../site.ts';
import type { Feed } from '../../../src/feed/schema.ts';
import { say } from '../../../src/messages/lang.ts';
import { byId } from '../dom.ts';
import { loadFeed } from '../feed.ts';
import { onLang, pageLang } from '../site.ts';
import { baseWarning, type Choice, EXTRAS, fromParams, toBase, toParams, within } from './choice.ts';
import { chosenItems, fillSelects, indicatorGroups, indicatorOptions } from './choices-view.ts';
import { createCodeView } from './code-view.ts';
import { keptView } from './kept-view.ts';
import { messages, type Say } from './messages.ts';
import { type SearchIndex, search, toSearchIndex } from './search.ts';
import { problemOf, toSnapshot } from './snapshot.ts';
import { embedAddress } from './snippets.ts';

const here = new URL('../', location.href).href;
const text: Say = (key, values) => say(messages, key, pageLang(), values);

const form = byId<HTMLFormElement>('choices');
const frame = byId<HTMLIFrameElement>('frame');
const code = createCodeView(text, showCode);
let choice: Choice = fromParams(new URLSearchParams(location.search), here);
let feed: Feed | undefined;
let index: SearchIndex = [];
let integrity: Record<string, string> = {};
let height = 260;

onLang(showAll);
void start();

async function start(): Promise<void> {
  const url = `${here}feed/feed.json`;
  [feed, integrity] = await Promise.all([loadFeed(url), loadHashes()]);
  if (!feed) {
    byId('found').textContent = text('feedFailed', { url });
    return;
  }
  index = toSearchIndex(feed);
  const { choice: known, unknown } = within(feed, choice);
  choice = known;
  byId('unknown').textContent = text('unknown', { ids: unknown.join(', ') });
  byId('unknown').hidden = !unknown.length;
  if (!choice.indicators.length) choice.indicators = firstOf(feed);
  showAll();
}

async function loadHashes(): Promise<Record<string, string>> {
  try {
    const response = await fetch(`${here}integrity.json`);
    return response.ok ? await response.json() : {};
  } catch {
    return {};
  }
}

/** Something to look at before anything is chosen. */
function firstOf({ indicators }: Feed): string[] {
  const first = indicators.find(({ id }) => id === 'eid-accounts-activated') ?? indicators[0];
  return first ? [first.id] : [];
}

function showAll(): void {
  fillSelects(choice, feed, text, pageLang());
  showList();
  showChoice();
  showKept();
}

function change(changes: Partial<Choice>): void {
  choice = { ...choice, ...changes };
  const query = toParams(choice, here).toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
  showChoice();
}

function showList(): void {
  if (!feed) return;
  const query = byId<HTMLInputElement>('query').value;
  const found = search(index, query);
  byId('found').textContent = found.length ? text('found', { count: found.length }) : text('none');
  const options = query.trim()
    ? indicatorOptions(found, choice, pageLang())
    : indicatorGroups(feed, choice, pageLang());
  byId('list').replaceChildren(...options);
}

function showChoice(): void {
  byId('chosen').replaceChildren(...chosenItems(choice, feed, text, pageLang()));
  byId<HTMLSelectElement>('view').disabled = choice.element !== 'card' || choice.indicators.length > 1;
  byId<HTMLSelectElement>('area').disabled = choice.element === 'ranking';
  showPreview();
  showCode();
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', ({ target }) => {
  const { name, value, checked } = target as HTMLInputElement;
  if (name === 'query') return showList();
  if (name === 'base') {
    const base = toBase(value);
    showBaseProblem(!base);
    return base ? change({ base }) : undefined;
  }
  if (name === 'extra') {
    const had = new Set<string>(choice.extras);
    return change({ extras: EXTRAS.filter((one) => (one === value ? checked : had.has(one))) });
  }
  if (name !== 'indicator') return change({ [name === 'in' ? 'lang' : name]: value });
  const others = choice.indicators.filter((id) => id !== value);
  change({ indicators: checked ? [...others, value] : others });
});
byId('chosen').addEventListener('click', ({ target }) => {
  const id = (target as Element).closest<HTMLElement>('[data-remove]')?.dataset.remove;
  if (!id) return;
  change({ indicators: choice.indicators.filter((one) => one !== id) });
  showList();
  byId('query').focus();
});

/** Beside the address that is wrong; the code stays as it was with the last good one, and says so. */
function showBaseProblem(isWrong: boolean): void {
  byId('base').ariaInvalid = String(isWrong);
  byId('base-problem').textContent = isWrong ? text('wrongBase', { base: choice.base }) : '';
  byId('base-problem').hidden = !isWrong;
}

/** The preview is the very page that the iframe of the snippet shows. */
function showPreview(): void {
  const ready = choice.indicators.length > 0;
  const problem = feed && ready ? problemOf(feed, choice) : undefined;
  frame.hidden = !ready;
  const view = text(`view-${choice.view}`);
  byId('say').textContent = ready ? (problem ? text(problem, { view }) : '') : text('chooseFirst');
  const address = embedAddress({ ...choice, base: here });
  if (!ready || frame.dataset.shown === address) return;
  frame.dataset.shown = address;
  frame.contentWindow?.location.replace(address);
}

addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow || data?.type !== 'solieu-height' || !(data.height > 0)) return;
  frame.height = String(data.height);
  if (height === data.height) return;
  height = data.height;
  if (code.strength === 'iframe') showCode();
});
byId('width').addEventListener('input', ({ target }) => {
  frame.width = (target as HTMLInputElement).value;
  byId('width-out').textContent = `${frame.width} px`;
});

function showCode(): void {
  const ready = feed && choice.indicators.length > 0;
  const warning = baseWarning(choice.base);
  byId('base-warning').textContent = warning ? text(warning, { base: choice.base }) : '';
  byId('base-warning').hidden = !warning;
  code.show(ready ? { choice, snapshot: toSnapshot(feed!, choice), integrity, height } : undefined);
}

byId('saved').addEventListener('input', showKept);

function showKept(): void {
  byId('kept').replaceChildren(...keptView(byId<HTMLTextAreaElement>('saved').value, text));
}
