import { useEffect, useState } from 'preact/hooks';
import type { Draft, DraftArticle, DraftFigure } from '../../src/feed/schema.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { api } from '../api.ts';
import type { SentPage } from '../messages.ts';

const KEY = 'collection';

/** Figures kept over several articles, on their way into a feed. */
export interface Collection {
  articles: DraftArticle[];
  has(page: SentPage, figure: Figure): boolean;
  /** Keeps a figure, or lets go of one that is kept. */
  toggle(page: SentPage, figure: Figure): void;
  /** Lets go of all that is kept of an article. */
  drop(article: DraftArticle): void;
  empty(): void;
}

export function useCollection(): Collection {
  const [articles, set] = useState<DraftArticle[]>([]);
  useEffect(() => {
    const load = async (): Promise<void> =>
      set(((await api.storage.local.get(KEY))[KEY] as DraftArticle[]) ?? []);
    void load();
    api.storage.onChanged.addListener((changes) => {
      if (changes[KEY]) void load();
    });
  }, []);
  const keep = (next: DraftArticle[]): void => {
    set(next);
    void api.storage.local.set({ [KEY]: next });
  };
  return {
    articles,
    has: (page, figure) => articleOf(articles, page)?.figures.some((kept) => isSame(kept, figure)) ?? false,
    toggle: (page, figure) => keep(toggled(articles, page, figure)),
    drop: (article) => keep(articles.filter((one) => one !== article)),
    empty: () => keep([]),
  };
}

/** `solieu feed build … FILE` takes it. */
export const toDraft = (articles: DraftArticle[], updated: string): Draft => ({
  format: 'solieu-draft/1',
  updated,
  articles,
});

export function toggled(articles: DraftArticle[], page: SentPage, figure: Figure): DraftArticle[] {
  const known = articleOf(articles, page);
  const article: DraftArticle = known ?? { source: sourceOf(page), figures: [] };
  const others = article.figures.filter((kept) => !isSame(kept, figure));
  const figures = others.length < article.figures.length ? others : [...others, toDraftFigure(figure)];
  const changed = { ...article, figures };
  return (known ? articles.map((one) => (one === known ? changed : one)) : [...articles, changed]).filter(
    (one) => one.figures.length,
  );
}

const articleOf = (articles: DraftArticle[], { url }: SentPage): DraftArticle | undefined =>
  articles.find(({ source }) => source.url === url.split('#')[0]);

const sourceOf = ({ url, title, site, publishedAt }: SentPage): DraftArticle['source'] => ({
  publisher: site,
  title: title.slice(0, 500),
  url: url.split('#')[0],
  ...(publishedAt && { date: publishedAt }),
});

function toDraftFigure(figure: Figure): DraftFigure {
  const { quote, value, upper, of, kind, approximation, unit, role, timePeriod, refArea, indicator } = figure;
  return {
    ...{ quote, value, kind, approximation, role },
    ...(upper !== undefined && { upper }),
    ...(of !== undefined && { of }),
    ...(unit && { unit }),
    ...(timePeriod && { timePeriod }),
    ...(refArea && { refArea }),
    ...(indicator && { indicator }),
  };
}

const FIELDS = ['quote', 'value', 'unit', 'role', 'timePeriod', 'refArea'] as const;

const isSame = (kept: DraftFigure, figure: Figure): boolean =>
  FIELDS.every((field) => kept[field] === figure[field]);
