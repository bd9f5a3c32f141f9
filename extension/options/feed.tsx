import { useEffect, useState } from 'preact/hooks';
import { isFeedAddress, saveSettings } from '../settings.ts';
import { addOrigin } from '../sites/origins.ts';
import type { PartProps } from './part.ts';

/** Where newer official figures come from. Off by default; the address must be named and allowed by the reader. */
export function FeedOptions({ settings: { feed }, text }: PartProps) {
  const [url, setUrl] = useState(feed.url);
  const [told, tell] = useState('');
  useEffect(() => setUrl(feed.url), [feed.url]);

  const save = async (refresh: boolean): Promise<void> => {
    if (refresh && !isFeedAddress(url)) return tell(text('badFeed'));
    if (refresh && !(await addOrigin(`${new URL(url).origin}/*`))) return tell(text('refused'));
    await saveSettings({ feed: { url, refresh } });
    tell(text('saved'));
  };
  return (
    <section>
      <h2>{text('feed')}</h2>
      <p>{text('feedText')}</p>
      <label>
        {text('feedUrl')}
        <input
          type="url"
          value={url}
          placeholder="https://…/feed.json"
          onInput={({ currentTarget }) => setUrl(currentTarget.value)}
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={feed.refresh}
          onChange={({ currentTarget }) => {
            void save(currentTarget.checked);
            currentTarget.checked = feed.refresh;
          }}
        />
        {text('refresh')}
      </label>
      <p class="told" role="status">
        {told}
      </p>
    </section>
  );
}
