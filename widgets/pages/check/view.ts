import type { Feed, FeedIndicator } from '../../../src/feed/schema.ts';
import { periodText, placeName } from '../../../src/figure-card/facts.ts';
import { toOfficial } from '../../../src/figure-card/official.ts';
import { toValue, valueText } from '../../../src/figure-card/value.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { type Lang, say } from '../../../src/messages/lang.ts';
import type { Reading } from '../../../src/read.ts';
import { attributes, escapeHtml } from '../builder/html.ts';
import { copyText } from '../copy.ts';
import { make } from '../dom.ts';
import { canLive, startOf } from './live.ts';
import { messages } from './messages.ts';
import { areaNames } from './provinces.ts';

interface ViewOptions {
  reading: Reading;
  feed: Feed | undefined;
  lang: Lang;
}

/** A row for each figure. In a narrow window it stands as a block, where each cell is named by the head of its column. */
export function figureRows({ reading, feed, lang, heads }: ViewOptions & { heads: string[] }): HTMLElement[] {
  return reading.figures.map((figure, index) => {
    const indicator = feed?.indicators.find(({ id }) => id === figure.indicator);
    const { timePeriod, refArea, quote } = figure;
    const cells: (string | HTMLElement)[][] = [
      [said(figure, reading.text, lang)],
      [timePeriod ? periodText(timePeriod, lang) : ''],
      [refArea ? placeName(figure, reading.text, lang, { ...areaNames, ...feed?.areas }) : ''],
      [indicator ? indicatorLink(indicator, lang) : (figure.indicator ?? '')],
      feed ? officialLines(figure, feed, lang) : [],
      indicator && canLive(figure, indicator) ? [liveCode(figure, reading.text, lang)] : [],
    ];
    return make(
      'tr',
      { id: `f${index}`, role: 'row' },
      make('th', { scope: 'row', role: 'rowheader' }, make('a', { href: `#m${index}` }, quote)),
      ...cells.map((content, i) => {
        const filled = content.filter((one) => one !== '');
        return make(
          'td',
          { role: 'cell', dataset: { head: heads[i + 1] ?? '' } },
          make('div', {}, ...filled),
        );
      }),
    );
  });
}

function indicatorLink({ id, name }: FeedIndicator, lang: Lang): HTMLElement {
  const params = new URLSearchParams({ indicators: id });
  return make('a', { href: `../builder/?${params}` }, (lang === 'en' && name.en) || name.vi);
}

/** `hơn 48.000.000 tài khoản`, `tăng hơn 3.600.000 tài khoản`. */
function said(figure: Figure, text: string, lang: Lang): string {
  const { role, direction } = figure;
  const value = valueText(toValue({ ...figure, role: 'level' }, text, lang));
  return role === 'change' && direction ? say(messages, direction, lang, { value }) : value;
}

/** What the feed has of the figure's own period and of the newest, and how the figure stands to it. */
function officialLines(figure: Figure, feed: Feed, lang: Lang): HTMLElement[] {
  const official = toOfficial(figure, feed, lang);
  if (!official) return [];
  const { verdict, sameTime, newest } = official;
  const values = [sameTime, newest].filter((one) => one !== undefined);
  return [
    ...values.map(({ value, period }) => make('span', { className: 'official' }, `${value} (${period})`)),
    make('small', { className: verdict.kind }, verdict.text),
  ];
}

/** `<solieu-figure indicator="…" no-unit>trên 48 triệu</solieu-figure>`, to be copied in place of these words. */
function liveCode(figure: Figure, text: string, lang: Lang): HTMLElement {
  const { indicator, refArea, unit } = figure;
  const quote = text.slice(startOf(figure), figure.end);
  const area = refArea && refArea !== 'VN' ? refArea : undefined;
  const noUnit = unit === '%' ? '' : ' no-unit';
  const code = `<solieu-figure${attributes({ indicator, area })}${noUnit}>${escapeHtml(quote)}</solieu-figure>`;
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
