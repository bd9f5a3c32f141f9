import { COMPANION } from '../../src/messages/companion.ts';
import { FIGURE } from '../../src/messages/figure.ts';
import { type Lang, say } from '../../src/messages/lang.ts';
import { choices, type Filter, type Item } from './items.ts';

export type Order = 'byText' | 'byIndicator';

interface FiltersProps {
  items: Item[];
  filter: Filter;
  setFilter(filter: Filter): void;
  order: Order;
  setOrder(order: Order): void;
  lang: Lang;
}

export function Filters({ items, filter, setFilter, order, setOrder, lang }: FiltersProps) {
  const text = (key: keyof typeof COMPANION): string => say(COMPANION, key, lang);
  const kinds = choices(items, ({ figure }) => figure.kind).map((kind) => [kind, say(FIGURE, kind, lang)]);
  const places = choices(items, ({ place }) => place).map((place) => [place, place]);
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <Select
        name={text('order')}
        value={order}
        options={[
          ['byText', text('byText')],
          ['byIndicator', text('byIndicator')],
        ]}
        set={(value) => setOrder(value as Order)}
      />
      <Select
        name={text('kind')}
        value={filter.kind}
        options={[['', text('all')], ...kinds]}
        set={(kind) => setFilter({ ...filter, kind })}
      />
      <Select
        name={text('place')}
        value={filter.place}
        options={[['', text('all')], ...places]}
        set={(place) => setFilter({ ...filter, place })}
      />
      {items.some(({ hasFinding }) => hasFinding) && (
        <label class="small">
          <input
            type="checkbox"
            checked={filter.onlyFindings}
            onChange={({ currentTarget }) => setFilter({ ...filter, onlyFindings: currentTarget.checked })}
          />
          {text('onlyFindings')}
        </label>
      )}
    </form>
  );
}

interface SelectProps {
  name: string;
  value: string;
  options: string[][];
  set(value: string): void;
}

function Select({ name, value, options, set }: SelectProps) {
  return (
    <label class="small soft">
      {name}
      <select value={value} onChange={({ currentTarget }) => set(currentTarget.value)}>
        {options.map(([option, label]) => (
          <option key={option} value={option}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
