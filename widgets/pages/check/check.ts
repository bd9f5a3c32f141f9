import '../site.ts';
import { observationsOf } from '../../../src/feed/feed.ts';
import type { Feed } from '../../../src/feed/schema.ts';
import { periodText, placeName } from '../../../src/figure-card/facts.ts';
import { toValue, valueText } from '../../../src/figure-card/value.ts';
import { figuresToCsv } from '../../../src/figures/export/csv.ts';
import { readingToJsonLd } from '../../../src/figures/export/json-ld.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { formatPeriod, formatQuantity } from '../../../src/format.ts';
import { say } from '../../../src/messages/lang.ts';
import { type Reading, read } from '../../../src/read.ts';
import { attributes, escapeHtml } from '../builder/html.ts';
import { copyText } from '../copy.ts';
import { byId, make } from '../dom.ts';
import { loadFeed } from '../feed.ts';
import { onLang, pageLang } from '../site.ts';
import { type Draft, draftOf, draftOfFile } from './draft.ts';
import { markedText } from './marked.ts';
import { messages } from './messages.ts';
import { SAMPLE, SAMPLE_DAY } from './sample.ts';

const text = (key: keyof typeof messages, values?: Record<string, string | number>): string =>
  say(messages, key, pageLang(), values);

const draft = byId<HTMLTextAreaElement>('draft');
const published = byId<HTMLInputElement>('published');
const area = byId<HTMLSelectElement>('area');
const form = byId<HTMLFormElement>('draft-form');
let feed: Feed | undefined;
/** The draft as text, where the box holds its HTML. */
let reading: Reading | undefined;

onLang(() => {
  fillAreas();
  show();
});
void loadFeed(new URL('../feed/feed.json', location.href).href).then((loaded) => {
  feed = loaded;
  fillAreas();
  show();
});

// the draft in

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', ({ target }) => {
  if (target === draft || target === published || target === area) readDraft(draftOf(draft.value));
});
byId('file').addEventListener('change', ({ target }) => {
  const input = target as HTMLInputElement;
  if (input.files?.[0]) void take(input.files[0]);
  input.value = '';
});
byId('sample').addEventListener('click', () => {
  published.value = SAMPLE_DAY;
  put({ text: SAMPLE });
});
byId('clear').addEventListener('click', () => {
  published.value = '';
  put({ text: '' });
  draft.focus();
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

async function take(file: File): Promise<void> {
  const taken: Draft = await draftOfFile(file);
  if ('problem' in taken) return tell(text(taken.problem, { name: file.name }));
  put(taken);
}

function put(article: Exclude<Draft, { problem: string }>): void {
  draft.value = article.text;
  if (article.publishedAt) published.value = article.publishedAt;
  readDraft(article);
}

function tell(problem: string): void {
  byId('problem').textContent = problem;
  byId('problem').hidden = !problem;
}

function readDraft(article: Exclude<Draft, { problem: string }>): void {
  tell('');
  const publishedAt = published.value || article.publishedAt;
  reading = article.text.trim()
    ? read(article.text, { ...(publishedAt && { publishedAt }), ...(area.value && { area: area.value }) })
    : undefined;
  show();
}

function fillAreas(): void {
  const chosen = area.value;
  const names = Object.entries(feed?.areas ?? {}).filter(([code]) => code !== 'VN');
  area.replaceChildren(
    make('option', { value: '' }, text('anyArea')),
    ...names.map(([code, name]) => make('option', { value: code }, (pageLang() === 'en' && name.en) || name.vi)),
  );
  area.value = chosen;
}

// what was read

function show(): void {
  byId('results').hidden = !reading?.figures.length;
  byId('summary').textContent = reading ? summaryOf(reading) : '';
  if (!reading) return;
  const { figures, findings } = reading;
  byId('marked').replaceChildren(markedText(reading.text, figures, findings));
  byId('findings').replaceChildren(
    ...(findings.length ? findings.map(toFinding) : [make('li', { className: 'note' }, text('noFindings'))]),
  );
  byId('rows').replaceChildren(...figures.map(toRow));
  offer('csv', figuresToCsv(figures), 'text/csv');
  offer('jsonld', JSON.stringify(readingToJsonLd(reading), null, 2), 'application/ld+json');
}

function summaryOf({ figures, findings }: Reading): string {
  if (!figures.length) return text('none');
  const linked = figures.filter(({ indicator }) => indicator).length;
  return text('count', { figures: figures.length, linked, findings: findings.length });
}

function toFinding({ verdict, figures, sum, message }: Reading['findings'][number]): HTMLElement {
  const label = make('strong', {}, `${text(verdict)}: `);
  const said = figures[0] === undefined ? message : make('a', { href: `#m${figures[0]}` }, message);
  const item = make('li', { className: verdict === 'inconsistent' ? 'note bad' : 'note warn' }, label, said);
  if (sum && !message.includes(sum)) item.append(make('br'), make('span', { className: 'sum' }, sum));
  return item;
}

function toRow(figure: Figure, index: number): HTMLElement {
  const lang = pageLang();
  const cell = (content: Node | string, className = ''): HTMLElement => make('td', { className }, content);
  const back = make('a', { href: `#m${index}` }, figure.quote);
  return make(
    'tr',
    { id: `f${index}` },
    make('th', { scope: 'row' }, back),
    cell(valueText(toValue(figure, lang))),
    cell(figure.timePeriod ? periodText(figure.timePeriod, lang) : ''),
    cell(figure.refArea ? placeName(figure, reading!.text, lang, feed) : ''),
    cell(indicatorName(figure)),
    cell(officialOf(figure)),
    cell(liveCode(figure)),
  );
}

function indicatorOf(figure: Figure) {
  return feed?.indicators.find(({ id }) => id === figure.indicator);
}

function indicatorName(figure: Figure): Node | string {
  const name = indicatorOf(figure)?.name;
  if (!name) return figure.indicator ?? '';
  const params = new URLSearchParams({ indicators: figure.indicator! });
  return make('a', { href: `../builder/?${params}` }, (pageLang() === 'en' && name.en) || name.vi);
}

/** The newest value that the feed has, with its period. */
function officialOf(figure: Figure): string {
  const indicator = indicatorOf(figure);
  const newest =
    feed && indicator && observationsOf(feed, indicator, figure.refArea ?? 'VN').find(({ value }) => value !== null);
  if (!newest) return '';
  const { number, unit } = formatQuantity(newest.value!, indicator!.unit, pageLang());
  return `${number} ${unit} (${formatPeriod(newest.timePeriod, pageLang())})`.replace(/ +/g, ' ');
}

/** `<solieu-figure indicator="…">48 triệu</solieu-figure>` for a level that could be live. */
function liveCode(figure: Figure): Node | string {
  if (!indicatorOf(figure) || figure.role !== 'level') return '';
  const place = figure.refArea && figure.refArea !== 'VN' ? figure.refArea : undefined;
  const code = `<solieu-figure${attributes({ indicator: figure.indicator, area: place })}>${escapeHtml(figure.quote)}</solieu-figure>`;
  const button = make('button', { type: 'button', title: code }, text('copy'));
  button.addEventListener('click', async () => {
    if (await copyText(code)) button.textContent = text('copied');
  });
  return button;
}

function offer(id: string, content: string, type: string): void {
  const link = byId<HTMLAnchorElement>(id);
  if (link.href) URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([content], { type }));
}
