import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Feed } from '../../src/feed/schema.ts';
import { COMPANION } from '../../src/messages/companion.ts';
import { type Lang, say } from '../../src/messages/lang.ts';
import { feedAtHand } from '../background/feed.ts';
import { markOnce } from '../background/scripts.ts';
import type { SentPage } from '../messages.ts';
import { useSettings } from '../ui/hooks.ts';
import { saveFile } from '../ui/save.ts';
import { Collected } from './collected.tsx';
import { type Collection, useCollection } from './collection.ts';
import { EXPORTS, fileName } from './exports.ts';
import { Filters, type Order } from './filters.tsx';
import { Groups } from './groups.tsx';
import { filtered, grouped, NO_FILTER, toItems } from './items.ts';
import { List } from './list.tsx';
import { type PagePanel, usePage } from './page.ts';
import './panel.css';

function Panel() {
  const { lang } = useSettings();
  const panel = usePage();
  const collection = useCollection();
  const feed = useFeed();
  const { tab, page } = panel;
  const read = typeof page === 'object' ? page : undefined;
  const isEmpty = page === 'nothing' || read?.reading.figures.length === 0;
  return (
    <>
      {page === 'none' && (
        <section class="empty">
          <p>{say(COMPANION, 'notHere', lang)}</p>
          <button type="button" class="main" onClick={() => tab && void markOnce(tab)}>
            {say(COMPANION, 'markOnce', lang)}
          </button>
        </section>
      )}
      {isEmpty && <p class="empty">{say(COMPANION, 'nothing', lang)}</p>}
      {read && !isEmpty && (
        <Page key={read.url} page={read} panel={panel} feed={feed} collection={collection} lang={lang} />
      )}
      <Collected collection={collection} lang={lang} />
    </>
  );
}

interface PageProps {
  page: SentPage;
  panel: PagePanel;
  feed: Feed | undefined;
  collection: Collection;
  lang: Lang;
}

function Page({ page, panel, feed, collection, lang }: PageProps) {
  const [filter, setFilter] = useState(NO_FILTER);
  const [order, setOrder] = useState<Order>('byText');
  const items = useMemo(() => toItems(page, feed, lang, Date.now()), [page, feed, lang]);
  const shown = filtered(items, filter);
  const findings = page.reading.findings.length;
  const list = {
    opened: panel.opened,
    lang,
    go: panel.go,
    isCollected: (item: (typeof items)[number]) => collection.has(page, item.figure),
    collect: (item: (typeof items)[number]) => collection.toggle(page, item.figure),
  };
  return (
    <>
      <header class="page">
        <h1>{page.title}</h1>
        <p class="small soft" role="status">
          {say(COMPANION, shown.length === items.length ? 'figures' : 'shownOf', lang, {
            shown: shown.length,
            count: items.length,
          })}
          {findings > 0 && ` · ${say(COMPANION, 'findings', lang, { count: findings })}`}
        </p>
        <Filters {...{ items, filter, setFilter, order, setOrder, lang }} />
      </header>
      {shown.length === 0 && (
        <section class="empty">
          <p>{say(COMPANION, 'noMatch', lang)}</p>
          <button type="button" onClick={() => setFilter(NO_FILTER)}>
            {say(COMPANION, 'clearFilter', lang)}
          </button>
        </section>
      )}
      {order === 'byText' ? (
        <List items={shown} {...list} />
      ) : (
        <Groups groups={grouped(shown)} feed={feed} list={list} lang={lang} />
      )}
      <footer class="row exports">
        <span class="small soft">{say(COMPANION, 'save', lang)}</span>
        {EXPORTS.map(({ name, extension, type, write }) => (
          <button
            key={name}
            type="button"
            onClick={() => saveFile(fileName(page, extension), write(page, shown), type)}
          >
            {name}
          </button>
        ))}
      </footer>
    </>
  );
}

function useFeed(): Feed | undefined {
  const [feed, set] = useState<Feed>();
  useEffect(() => {
    void feedAtHand().then(set);
  }, []);
  return feed;
}

render(<Panel />, document.getElementById('app')!);
