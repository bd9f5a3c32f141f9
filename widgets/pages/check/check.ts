import '../site.ts';
import { documents } from '../../../src/catalog/index.ts';
import type { Known } from '../../../src/catalog/known.ts';
import { hasOldLetters } from '../../../src/decode.ts';
import { knownIn } from '../../../src/feed/known.ts';
import type { Feed } from '../../../src/feed/schema.ts';
import { formatNumber } from '../../../src/format.ts';
import type { Article } from '../../../src/html.ts';
import { say } from '../../../src/messages/lang.ts';
import { type Reading, read } from '../../../src/read.ts';
import { byId } from '../dom.ts';
import { loadFeed } from '../feed.ts';
import { onLang, pageLang } from '../site.ts';
import { clippedTable, draftOf, draftOfFile, prepare } from './draft.ts';
import { findingItems } from './findings.ts';
import { markedText } from './marked.ts';
import { messages } from './messages.ts';
import { provinceOptions } from './provinces.ts';
import { SAMPLE, SAMPLE_DAY } from './sample.ts';

const text = (key: keyof typeof messages, values?: Record<string, string | number>): string =>
  say(messages, key, pageLang(), values);

const box = byId<HTMLTextAreaElement>('draft');
const published = byId<HTMLInputElement>('published');
const area = byId<HTMLSelectElement>('area');
const form = byId<HTMLFormElement>('draft-form');
let feed: Feed | undefined;
let known: Known | undefined;
let article: Article = { text: '' };
let shown: Reading | undefined;
let details = 0;

/** Longest draft that is read, in characters: many times the longest article. */
const LONGEST = 100_000;

onLang(() => {
  fillAreas();
  show();
});
void loadFeed(new URL('../feed/feed.json', location.href).href).then((loaded) => {
  feed = loaded;
  known = loaded && knownIn(loaded);
  show();
});

// the first readings build the tables of words and let the browser compile the engine: done while nobody waits
function warmUp(times: number): void {
  if (times > 0)
    globalThis.requestIdleCallback?.(() => {
      read(SAMPLE, { knowledge: { documents } });
      warmUp(times - 1);
    });
}
warmUp(12);

// the draft in

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', ({ target }) => {
  if (target === box) void readTyped();
  if (target === published || target === area) show();
});
form.addEventListener('focusin', () => void Promise.all([prepare(), import('./details.ts')]), { once: true });
box.addEventListener('paste', (event) => {
  const table = clippedTable(event.clipboardData?.getData('text/html') ?? '');
  if (!table) return;
  event.preventDefault();
  void table.then((rows) => {
    box.setRangeText(rows, box.selectionStart, box.selectionEnd, 'end');
    return readTyped();
  });
});
byId('file').addEventListener('change', ({ target }) => {
  const input = target as HTMLInputElement;
  if (input.files?.[0]) void take(input.files[0]);
  input.value = '';
});
byId('sample').addEventListener('click', () => put({ text: SAMPLE, publishedAt: SAMPLE_DAY }));
byId('clear').addEventListener('click', () => {
  published.value = '';
  put({ text: '' });
  box.focus();
});
form.addEventListener('dragover', (event) => {
  event.preventDefault();
  form.classList.add('over');
});
form.addEventListener('dragleave', () => form.classList.remove('over'));
form.addEventListener('drop', (event) => {
  form.classList.remove('over');
  const file = event.dataTransfer?.files[0];
  if (!file) return;
  event.preventDefault();
  void take(file);
});

async function readTyped(): Promise<void> {
  const typed = box.value;
  const draft = draftOf(typed);
  const read = draft instanceof Promise ? await draft : draft;
  if (box.value !== typed) return;
  article = read;
  if (article.publishedAt) published.value = article.publishedAt;
  show();
}

async function take(file: File): Promise<void> {
  const taken = await draftOfFile(file);
  if ('problem' in taken) tell(text(taken.problem, { name: file.name }));
  else put(taken);
}

function put(taken: Article): void {
  article = taken;
  box.value = taken.text;
  if (taken.publishedAt) published.value = taken.publishedAt;
  show();
}

function tell(problem: string): void {
  byId('problem').textContent = problem;
  byId('problem').hidden = !problem;
}

function fillAreas(): void {
  const chosen = area.value;
  area.replaceChildren(...provinceOptions(pageLang()));
  area.value = chosen;
}

// what was read

/** What was found shows first, in place; the tables and files follow once it is painted. */
function show(): void {
  tell(problemOf(article.text));
  clearTimeout(details);
  const reading = article.text.trim() ? readBox() : undefined;
  shown = reading;
  byId('results').hidden = !reading?.figures.length;
  byId('summary').textContent = reading ? summaryOf(reading) : '';
  if (!reading) return;
  byId('marked').replaceChildren(markedText(reading.text, reading.figures, reading.findings));
  requestAnimationFrame(() => {
    clearTimeout(details);
    details = window.setTimeout(() => showDetails(reading));
  });
}

/** What an editor should know of a draft before what was read of it. */
function problemOf(draft: string): string {
  const { length } = draft;
  const number = (n: number): string => formatNumber(n, pageLang());
  if (length > LONGEST) return text('tooLong', { length: number(length), most: number(LONGEST) });
  return hasOldLetters(draft) ? text('oldLetters') : '';
}

async function showDetails(reading: Reading): Promise<void> {
  byId('findings').replaceChildren(...findingItems(reading, pageLang()));
  const { figureRows, figuresToCsv, readingToJsonLd } = await import('./details.ts');
  if (reading !== shown) return;
  byId('rows').replaceChildren(...figureRows({ reading, feed, lang: pageLang(), heads: heads() }));
  offer('csv', figuresToCsv(reading.figures), 'text/csv');
  offer('jsonld', JSON.stringify(readingToJsonLd(reading), null, 2), 'application/ld+json');
}

/** The names of the table's columns, in the page's language. */
const heads = (): string[] =>
  [...document.querySelectorAll(`thead [lang="${pageLang()}"]`)].map(({ textContent }) => textContent ?? '');

function readBox(): Reading {
  return read(article.text.slice(0, LONGEST), {
    ...(published.value && { publishedAt: published.value }),
    ...(area.value && { area: area.value }),
    known,
    knowledge: { indicators: feed?.indicators, documents },
    lang: pageLang(),
  });
}

function summaryOf({ figures, findings }: Reading): string {
  if (!figures.length) return text('none');
  const linked = figures.filter(({ indicator }) => indicator).length;
  return text('count', { figures: figures.length, linked, findings: findings.length });
}

function offer(id: string, content: string, type: string): void {
  const link = byId<HTMLAnchorElement>(id);
  if (link.href) URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([content], { type }));
}
