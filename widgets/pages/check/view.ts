import { observationsOf } from '../../../src/feed/feed.ts';
import type { Feed, FeedIndicator } from '../../../src/feed/schema.ts';
import { periodText, placeName } from '../../../src/figure-card/facts.ts';
import { toValue, valueText } from '../../../src/figure-card/value.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { formatPeriod, formatQuantity, quantityText } from '../../../src/format.ts';
import { type Lang, say } from '../../../src/messages/lang.ts';
import type { Reading } from '../../../src/read.ts';
import { attributes, escapeHtml } from '../builder/html.ts';
import { copyText } from '../copy.ts';
import { make } from '../dom.ts';
import { placeId } from './marked.ts';
import { messages } from './messages.ts';

export interface ViewOptions {
  reading: Reading;
  feed: Feed | undefined;
  lang: Lang;
}

/** What is to be looked at again, each leading to its place in the draft. */
export function findingItems({ reading, lang }: ViewOptions): HTMLElement[] {
  const { findings, figures } = reading;
  if (!findings.length) return [make('li', { className: 'note' }, say(messages, 'noFindings', lang))];
  return findings.map((finding) => {
    const link = make('a', { href: `#${placeId(finding, figures)}` }, finding.message);
    const className = finding.verdict === 'inconsistent' ? 'note bad' : 'note warn';
    return make('li', { className }, make('strong', {}, `${say(messages, finding.verdict, lang)}: `), link);
  });
}

/** A row for each figure. */
export function figureRows(options: ViewOptions): HTMLElement[] {
  const { reading, feed, lang } = options;
  return reading.figures.map((figure, index) => {
    const indicator = feed?.indicators.find(({ id }) => id === figure.indicator);
    const { timePeriod, refArea, quote } = figure;
    return make(
      'tr',
      { id: `f${index}` },
      make('th', { scope: 'row' }, make('a', { href: `#m${index}` }, quote)),
      make('td', {}, valueText(toValue(figure, lang))),
      make('td', {}, timePeriod ? periodText(timePeriod, lang) : ''),
      make('td', {}, refArea ? placeName(figure, reading.text, lang, feed) : ''),
      make('td', {}, indicator ? indicatorLink(indicator, lang) : (figure.indicator ?? '')),
      make('td', {}, feed && indicator ? newest(feed, indicator, refArea, lang) : ''),
      make('td', {}, indicator && figure.role === 'level' ? liveCode(figure, lang) : ''),
    );
  });
}

function indicatorLink({ id, name }: FeedIndicator, lang: Lang): HTMLElement {
  const params = new URLSearchParams({ indicators: id });
  return make('a', { href: `../builder/?${params}` }, (lang === 'en' && name.en) || name.vi);
}

/** The newest value that the feed has, with its period. */
function newest(feed: Feed, indicator: FeedIndicator, area = 'VN', lang: Lang): string {
  const found = observationsOf(feed, indicator, area).find(({ value }) => value !== null);
  if (!found) return '';
  const quantity = formatQuantity(found.value!, indicator.unit, lang);
  return `${quantityText(quantity)} (${formatPeriod(found.timePeriod, lang)})`;
}

/** `<solieu-figure indicator="…">48 triệu</solieu-figure>`, to be copied in place of the number. */
function liveCode({ indicator, refArea, quote }: Figure, lang: Lang): HTMLElement {
  const area = refArea && refArea !== 'VN' ? refArea : undefined;
  const code = `<solieu-figure${attributes({ indicator, area })}>${escapeHtml(quote)}</solieu-figure>`;
  const label = `${say(messages, 'copy', lang)}: ${quote}`;
  const button = make(
    'button',
    { type: 'button', title: code, ariaLabel: label },
    say(messages, 'copy', lang),
  );
  button.dataset.code = code;
  button.addEventListener('click', async () => {
    if (await copyText(code)) button.textContent = say(messages, 'copied', lang);
  });
  return button;
}
