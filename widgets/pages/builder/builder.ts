import '../site.ts';
import { VIEWS } from '../../../src/card.ts';
import type { Feed, FeedIndicator } from '../../../src/feed/schema.ts';
import { type Lang, say } from '../../../src/messages/lang.ts';
import { copyText } from '../copy.ts';
import { byId, make } from '../dom.ts';
import { loadFeed } from '../feed.ts';
import { onLang, pageLang } from '../site.ts';
import { type Choice, ELEMENTS, fromParams, THEMES, toBase, toParams } from './choice.ts';
import { keptView } from './kept-view.ts';
import { messages, type Say } from './messages.ts';
import { type SearchIndex, search, toSearchIndex } from './search.ts';
import { hasData, toSnapshot } from './snapshot.ts';
import {
  embedAddress,
  type SnippetSource,
  STRENGTHS,
  type Strength,
  writeLoader,
  writeSnippet,
  writeTestPiece,
} from './snippets.ts';

const here = new URL('../', location.href).href.replace(/[?#].*$/, '');
const text: Say = (key, values) => say(messages, key, pageLang(), values);

const form = byId<HTMLFormElement>('choices');
const frame = byId<HTMLIFrameElement>('frame');
let choice: Choice = fromParams(new URLSearchParams(location.search), here);
let strength: Strength = 'script';
let feed: Feed | undefined;
let index: SearchIndex = [];
let integrity: Record<string, string> = {};
let height = 260;

onLang(() => {
  fillSelects();
  fillStrengths();
  showAll();
});
void start();

async function start(): Promise<void> {
  const [loaded, hashes] = await Promise.all([
    loadFeed(`${here}feed/feed.json`),
    fetch(`${here}integrity.json`).then(
      (response) => (response.ok ? response.json() : {}),
      () => ({}),
    ),
  ]);
  integrity = hashes;
  feed = loaded;
  if (!feed) {
    byId('found').textContent = text('feedFailed', { url: `${here}feed/feed.json` });
    return;
  }
  index = toSearchIndex(feed);
  if (!choice.indicators.length) choice.indicators = feed.indicators.slice(0, 1).map(({ id }) => id);
  fillSelects();
  showAll();
}

function showAll(): void {
  showList();
  showChosen();
  showPreview();
  showCode();
  showKept();
}

function change(changes: Partial<Choice>): void {
  choice = { ...choice, ...changes };
  const query = toParams(choice, here).toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
  showChosen();
  showPreview();
  showCode();
}

// what to choose from

function fillSelects(): void {
  const areas = Object.entries(feed?.areas ?? {}).map(
    ([code, name]) => [code, (pageLang() === 'en' && name.en) || name.vi] as const,
  );
  fill(
    'element',
    ELEMENTS.map((name) => [name, text(name)]),
    choice.element,
  );
  fill(
    'view',
    VIEWS.map((name) => [name, text(`view-${name}`)]),
    choice.view,
  );
  fill(
    'theme',
    THEMES.map((name) => [name, text(`theme-${name}`)]),
    choice.theme,
  );
  fill('area', areas.length ? areas : [[choice.area, choice.area]], choice.area);
  fill(
    'in',
    [
      ['vi', 'Tiếng Việt'],
      ['en', 'English'],
    ],
    choice.lang,
  );
  byId<HTMLInputElement>('base').value = choice.base;
}

function fill(id: string, options: (readonly [string, string])[], value: string): void {
  const select = byId<HTMLSelectElement>(id);
  select.replaceChildren(...options.map(([key, label]) => make('option', { value: key }, label)));
  select.value = value;
}

function showList(): void {
  if (!feed) return;
  const found = search(index, byId<HTMLInputElement>('query').value);
  byId('found').textContent = found.length ? text('found', { count: found.length }) : text('none');
  byId('list').replaceChildren(...found.map(toOption));
}

function toOption({ id, name, unit }: FeedIndicator): HTMLElement {
  const box = make('input', {
    type: 'checkbox',
    name: 'indicator',
    value: id,
    checked: choice.indicators.includes(id),
  });
  return make('label', {}, box, make('span', {}, inLang(name)), make('small', {}, `${inLang(unit)} · ${id}`));
}

function inLang({ vi, en }: { vi: string; en?: string | undefined }, lang: Lang = pageLang()): string {
  return (lang === 'en' && en) || vi;
}

function showChosen(): void {
  const names = choice.indicators.map((id) => ({ id, found: feed?.indicators.find((one) => one.id === id) }));
  byId('chosen').replaceChildren(
    ...names.map(({ id, found }) => {
      const button = make('button', { type: 'button', dataset: { remove: id } });
      button.append(
        make('span', { className: 'hidden' }, `${text('remove')}: `),
        found ? inLang(found.name) : id,
        ' ×',
      );
      return make('li', {}, button);
    }),
  );
  byId<HTMLSelectElement>('view').disabled = choice.element !== 'card' || choice.indicators.length > 1;
  byId<HTMLSelectElement>('area').disabled = choice.element === 'ranking';
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', ({ target }) => {
  const { name, value, checked } = target as HTMLInputElement;
  if (name === 'query') return showList();
  if (name === 'base') {
    const base = toBase(value);
    byId('say').textContent = base ? '' : text('wrongBase');
    return base ? change({ base }) : undefined;
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

// the preview is the very page that the iframe shows

function showPreview(): void {
  const ready = choice.indicators.length > 0;
  frame.hidden = !ready;
  byId('say').textContent = !ready
    ? text('chooseFirst')
    : feed && !hasData(feed, choice)
      ? text('noData')
      : '';
  const address = embedAddress({ ...choice, base: here });
  if (ready && frame.dataset.shown !== address) {
    frame.dataset.shown = address;
    frame.contentWindow?.location.replace(address);
  }
}

addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow || data?.type !== 'solieu-height' || !(data.height > 0)) return;
  frame.height = String(data.height);
  if (height === data.height) return;
  height = data.height;
  if (strength === 'iframe') showCode();
});
byId('width').addEventListener('input', ({ target }) => {
  frame.width = (target as HTMLInputElement).value;
  byId('width-out').textContent = `${frame.width} px`;
});

// the code

function fillStrengths(): void {
  byId('strengths').replaceChildren(
    ...STRENGTHS.map((name) => {
      const radio = make('input', {
        type: 'radio',
        name: 'strength',
        value: name,
        checked: name === strength,
      });
      return make('label', {}, radio, text(name));
    }),
  );
}

byId('strengths').addEventListener('change', ({ target }) => {
  strength = (target as HTMLInputElement).value as Strength;
  showCode();
});

function source(): SnippetSource | undefined {
  if (!feed || !choice.indicators.length) return;
  return { choice, snapshot: toSnapshot(feed, choice), integrity, height };
}

function showCode(): void {
  byId('explain').textContent = text(`explain-${strength}`);
  const given = source();
  byId('code').textContent = given ? writeSnippet(strength, given) : text('chooseFirst');
  byId('test-piece').textContent = given ? writeTestPiece(given) : '';
  byId('loader-note').hidden = !given || !['div', 'link', 'iframe'].includes(strength);
  byId('loader-code').textContent = given ? writeLoader(given) : '';
  showImage(given);
}

function showImage(given: SnippetSource | undefined): void {
  const save = byId<HTMLAnchorElement>('save-image');
  save.hidden = strength !== 'image' || !given?.snapshot.svg;
  if (save.href) URL.revokeObjectURL(save.href);
  if (save.hidden || !given?.snapshot.svg) return;
  save.href = URL.createObjectURL(new Blob([given.snapshot.svg], { type: 'image/svg+xml' }));
  save.download = `${choice.indicators[0]}.svg`;
}

document.addEventListener('click', async ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-copy]');
  if (!button) return;
  const copied = await copyText(byId(button.dataset.copy!).textContent ?? '');
  byId('copied').textContent = text(copied ? 'copied' : 'copyFailed');
});

// what the CMS kept

byId('saved').addEventListener('input', showKept);

function showKept(): void {
  byId('kept').replaceChildren(...keptView(byId<HTMLTextAreaElement>('saved').value, text));
}
