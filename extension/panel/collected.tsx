import { COMPANION } from '../../src/messages/companion.ts';
import { type Lang, say } from '../../src/messages/lang.ts';
import { saveFile } from '../ui/save.ts';
import { type Collection, toDraft } from './collection.ts';

/** The figures kept over several articles. */
export function Collected({
  collection: { articles, drop, empty },
  lang,
}: {
  collection: Collection;
  lang: Lang;
}) {
  const figures = articles.reduce((sum, article) => sum + article.figures.length, 0);
  const save = (): void =>
    saveFile(
      'so-lieu.draft.json',
      `${JSON.stringify(toDraft(articles, new Date().toISOString()), undefined, 2)}\n`,
      'application/json',
    );
  return (
    <section class="collected">
      <h2>{say(COMPANION, 'collected', lang)}</h2>
      {figures === 0 ? (
        <p class="small soft">{say(COMPANION, 'collectedNone', lang)}</p>
      ) : (
        <>
          <p role="status">
            {say(COMPANION, 'collectedCount', lang, { figures, articles: articles.length })}
          </p>
          <ul>
            {articles.map((article) => (
              <li key={article.source.url} class="row kept">
                <span class="small">
                  {article.source.title} <b>({article.figures.length})</b>
                </span>
                <button
                  type="button"
                  aria-label={`${say(COMPANION, 'remove', lang)}: ${article.source.title}`}
                  onClick={() => drop(article)}
                >
                  {say(COMPANION, 'remove', lang)}
                </button>
              </li>
            ))}
          </ul>
          <p class="row">
            <button type="button" onClick={save}>
              {say(COMPANION, 'saveDraft', lang)}
            </button>
            <button type="button" onClick={empty}>
              {say(COMPANION, 'empty', lang)}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
