import { useEffect, useRef } from 'preact/hooks';
import { COMPANION } from '../../src/messages/companion.ts';
import { type Lang, say } from '../../src/messages/lang.ts';
import type { Item } from './items.ts';

interface ListProps {
  items: Item[];
  opened: number | undefined;
  lang: Lang;
  go(index: number): void;
  isCollected(item: Item): boolean;
  collect(item: Item): void;
}

/** The figures as buttons, each of which shows its place in the text: also the way for a screen reader. */
export function List({ items, opened, lang, go, isCollected, collect }: ListProps) {
  const current = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (opened !== undefined) current.current?.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  return (
    <ol class="list">
      {items.map((item) => {
        const isOpen = item.index === opened;
        return (
          <li key={item.index} {...(isOpen && { ref: current, class: 'open' })}>
            <button
              type="button"
              class="figure"
              aria-current={isOpen ? 'true' : undefined}
              onClick={() => go(item.index)}
            >
              <span class="figure-value">{item.value}</span>
              {item.isNamed && <span class="figure-title">{item.card.title}</span>}
              {item.hasFinding && <span class="figure-finding">{item.card.findings[0]!.title}</span>}
              <span class="figure-quote">
                {item.card.quote.map(({ text, part }) =>
                  part === 'number' ? <b key="number">{text}</b> : text,
                )}
              </span>
              <span class="figure-facts">
                {[
                  item.isNamed ? '' : item.card.title,
                  item.card.kind,
                  ...item.card.facts.map((fact) => fact.value),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </button>
            <button
              type="button"
              class="collect"
              aria-pressed={isCollected(item)}
              aria-label={`${say(COMPANION, 'collectThis', lang)}: ${item.value}`}
              title={say(COMPANION, 'collectThis', lang)}
              onClick={() => collect(item)}
            >
              {isCollected(item) ? '✓' : '+'}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
