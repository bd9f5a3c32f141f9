import type { ComponentProps } from 'preact';
import { findIndicator } from '../../src/feed/feed.ts';
import type { Feed } from '../../src/feed/schema.ts';
import { COMPANION } from '../../src/messages/companion.ts';
import { type Lang, say } from '../../src/messages/lang.ts';
import type { Group } from './items.ts';
import { List } from './list.tsx';
import '../../widgets/card/define.ts';

interface GroupsProps {
  groups: Group[];
  feed: Feed | undefined;
  list: Omit<ComponentProps<typeof List>, 'items'>;
  lang: Lang;
}

/** The figures by indicator, each group under the official card of it: the kit's own element. */
export function Groups({ groups, feed, list, lang }: GroupsProps) {
  return (
    <>
      {groups.map(({ indicator, items }) => {
        const known = indicator && feed && findIndicator(feed, indicator);
        const name = known && ((lang === 'en' && known.name.en) || known.name.vi);
        return (
          <section key={indicator ?? ''} class="group">
            <h2 class={known ? 'visually-hidden' : undefined}>
              {name ?? say(COMPANION, 'noIndicator', lang)}
            </h2>
            {known && <solieu-card indicator={known.id} data={feed} lang={lang} />}
            <List items={items} {...list} />
          </section>
        );
      })}
    </>
  );
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'solieu-card': { indicator: string; data: Feed; lang: string };
    }
  }
}
