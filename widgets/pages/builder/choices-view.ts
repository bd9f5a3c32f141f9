import { VIEWS } from '../../../src/card.ts';
import type { Feed, FeedIndicator } from '../../../src/feed/schema.ts';
import type { Lang } from '../../../src/messages/lang.ts';
import { byId, make } from '../dom.ts';
import { type Choice, ELEMENTS, EXTRAS, THEMES } from './choice.ts';
import type { Say } from './messages.ts';

/** Fills the lists to choose from, in the language of the page. */
export function fillSelects(choice: Choice, feed: Feed | undefined, text: Say, lang: Lang): void {
  const areas = Object.entries(feed?.areas ?? { [choice.area]: { vi: choice.area } });
  fill('element', ELEMENTS, text, choice.element);
  fill('view', VIEWS, (name) => text(`view-${name}`), choice.view);
  fill('theme', THEMES, (name) => text(`theme-${name}`), choice.theme);
  fill(
    'area',
    areas.map(([code]) => code),
    (code) => inLang(feed?.areas[code] ?? { vi: code }, lang),
    choice.area,
  );
  byId<HTMLSelectElement>('in').value = choice.lang;
  byId<HTMLInputElement>('base').value = choice.base;
  byId('extras').replaceChildren(
    ...EXTRAS.map((value) => {
      const checked = choice.extras.includes(value);
      const box = make('input', { type: 'checkbox', name: 'extra', value, checked });
      return make('label', {}, box, make('span', {}, text(value)), make('code', {}, value));
    }),
  );
}

function fill<T extends string>(
  id: string,
  values: readonly T[],
  label: (value: T) => string,
  chosen: T,
): void {
  const select = byId<HTMLSelectElement>(id);
  select.replaceChildren(...values.map((value) => make('option', { value }, label(value))));
  select.value = chosen;
}

/** A box to tick for each indicator found. */
export function indicatorOptions(found: FeedIndicator[], choice: Choice, lang: Lang): HTMLElement[] {
  return found.map(({ id, name, unit }) => {
    const checked = choice.indicators.includes(id);
    const box = make('input', { type: 'checkbox', name: 'indicator', value: id, checked });
    return make(
      'label',
      {},
      box,
      make('span', {}, inLang(name, lang)),
      make('small', {}, [inLang(unit, lang), id].filter(Boolean).join(' · ')),
    );
  });
}

/** All of them, by subject and then by name: what may be looked through where nothing is looked for. */
export function indicatorGroups(feed: Feed, choice: Choice, lang: Lang): HTMLElement[] {
  const { compare } = new Intl.Collator(lang);
  const titleOf = ({ group = '' }: FeedIndicator) => inLang(feed.groups?.[group] ?? { vi: group }, lang);
  const titles = [...new Set(feed.indicators.map(titleOf))].toSorted(compare);
  return titles.map((title) => {
    const members = feed.indicators
      .filter((indicator) => titleOf(indicator) === title)
      .toSorted((a, b) => compare(inLang(a.name, lang), inLang(b.name, lang)));
    const head = make('p', { ariaHidden: 'true' }, title);
    return make('div', { role: 'group', ariaLabel: title }, head, ...indicatorOptions(members, choice, lang));
  });
}

/** A button for each indicator chosen, that takes it back. */
export function chosenItems(choice: Choice, feed: Feed | undefined, text: Say, lang: Lang): HTMLElement[] {
  return choice.indicators.map((id) => {
    const name = feed?.indicators.find((one) => one.id === id)?.name;
    const hint = make('span', { className: 'hidden' }, `${text('remove')}: `);
    const button = make('button', { type: 'button', dataset: { remove: id } }, hint);
    button.append(name ? inLang(name, lang) : id, ' ×');
    return make('li', {}, button);
  });
}

function inLang({ vi, en }: { vi: string; en?: string | undefined }, lang: Lang): string {
  return (lang === 'en' && en) || vi;
}
