import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { toElement, toHtmlFigure } from '../../src/card/snapshot/html.ts';
import { toSvg } from '../../src/card/snapshot/svg.ts';
import { type ShownCard, toCard, VIEWS, type View } from '../../src/card.ts';
import { accounts, NOW, sampleFeed } from '../setup/sample-feed.ts';

const hostile = sampleFeed({
  indicators: [
    { ...accounts, name: { vi: '<script>alert(1)</script>"&\u0000' } },
    ...sampleFeed().indicators.slice(1),
  ],
});

function cardOf(indicator: string, view: View, feed = sampleFeed()): ShownCard {
  const card = toCard({ status: 'ready', feed, at: NOW }, { indicator, view, now: NOW });
  if (!('observed' in card)) throw new Error(card.message);
  return card;
}

test('a figure says in plain tags what the card says', () => {
  const { document } = parseHTML(toHtmlFigure(cardOf('accounts', 'target')));
  const text = document.querySelector('figure')!.textContent!.replace(/\s+/g, ' ');
  expect(text).toContain('54,4 triệu tài khoản');
  expect(text).toContain('Mục tiêu năm 2027: ít nhất 60 triệu tài khoản. Còn thiếu 5,6 triệu tài khoản.');
  expect(text).toContain('Nguồn: Bộ Công an, 01/7/2026');
  expect(document.querySelector('data')!.getAttribute('value')).toBe('54400000');
  expect(document.querySelector('[style], [onclick], script')).toBeNull();
});

test.each(VIEWS)('the %s view is drawn as an image with its text', (view) => {
  const svg = toSvg(cardOf('online-rate', view));
  const { document } = parseHTML(svg);
  expect(document.querySelector('desc')!.textContent).toContain('Tỷ lệ hồ sơ trực tuyến, Cả nước: 61,4%');
  expect(document.querySelectorAll('text').length).toBeGreaterThan(4);
});

test.each([
  // a value alone on its side of a changed definition is a dot, the change a dotted rule, the last value a dot
  ['online-rate', 'trend', { circle: 2, '[stroke-dasharray]': 1 }],
  // what there is, how far it got, and where the target is
  ['accounts', 'target', { rect: 3, 'path[stroke-width]': 1 }],
  ['services', 'ratio', { rect: 3 }],
  ['egdi-rank', 'rank', { rect: 2, 'path[stroke-width]': 1 }],
] as const)('the image of %s draws its %s', (indicator, view, counts) => {
  const { document } = parseHTML(toSvg(cardOf(indicator, view)));
  for (const [selector, count] of Object.entries(counts))
    expect(document.querySelectorAll(selector), selector).toHaveLength(count);
});

test('without a style sheet each line of the figure stands by itself', () => {
  const { document } = parseHTML(toHtmlFigure(cardOf('accounts', 'target')));
  for (const line of document.querySelectorAll('figcaption small, p small[data-part]'))
    expect(line.previousElementSibling?.localName).toBe('br');
});

test('a hostile name stays text', () => {
  for (const made of [
    toHtmlFigure(cardOf('accounts', 'value', hostile)),
    toSvg(cardOf('accounts', 'value', hostile)),
    toElement(cardOf('accounts', 'value', hostile), { indicator: 'accounts', area: '"><img src=x>' }),
  ]) {
    const { document } = parseHTML(made);
    expect(document.querySelector('script, img')).toBeNull();
    expect(made).not.toContain('\u0000');
  }
});
