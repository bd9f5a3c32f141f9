import { useEffect, useState } from 'preact/hooks';
import { COMPANION } from '../../src/messages/companion.ts';
import { say } from '../../src/messages/lang.ts';
import { api } from '../api.ts';
import { addedOrigins } from '../background/scripts.ts';
import { toggleHost } from '../settings.ts';
import { sites } from '../sites/list.ts';
import { addOrigin, originOf, removeOrigin, toHost } from '../sites/origins.ts';
import type { PartProps } from './part.ts';

export function Sites({ settings: { off, lang }, text }: PartProps) {
  const added = useAddedOrigins();
  return (
    <section>
      <h2>{text('sites')}</h2>
      <details>
        <summary>{say(COMPANION, 'builtIn', lang, { count: sites.length })}</summary>
        <ul class="columns">
          {sites.map(({ host, name }) => (
            <li key={host}>
              <b>{host}</b> <span class="soft small">{name}</span>
            </li>
          ))}
        </ul>
      </details>
      <HostList
        title={text('added')}
        hosts={added}
        action={text('remove')}
        act={(origin) => void removeOrigin(origin)}
      />
      <HostList
        title={text('offSites')}
        hosts={off}
        action={text('turnOn')}
        act={(host) => void toggleHost(host)}
      />
      <AddSite lang={lang} text={text} />
    </section>
  );
}

function AddSite({ lang, text }: { lang: PartProps['settings']['lang']; text: PartProps['text'] }) {
  const [told, tell] = useState('');
  const [typed, type] = useState('');
  const add = async (): Promise<void> => {
    const host = toHost(typed);
    if (!host) return tell(say(COMPANION, 'badHost', lang, { host: typed }));
    const granted = await addOrigin(originOf(host));
    tell(granted ? '' : text('refused'));
    if (granted) type('');
  };
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <input
        type="text"
        aria-label={text('addHost')}
        placeholder={text('addHost')}
        value={typed}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
      <button type="submit">{text('add')}</button>
      <span class="told" role="status">
        {told}
      </span>
    </form>
  );
}

interface HostListProps {
  title: string;
  hosts: string[];
  action: string;
  act(host: string): void;
}

function HostList({ title, hosts, action, act }: HostListProps) {
  if (!hosts.length) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {hosts.map((host) => (
          <li key={host} class="row">
            {host}
            <button type="button" aria-label={`${action}: ${host}`} onClick={() => act(host)}>
              {action}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useAddedOrigins(): string[] {
  const [origins, set] = useState<string[]>([]);
  useEffect(() => {
    const look = (): void => void addedOrigins().then(set);
    look();
    api.permissions.onAdded.addListener(look);
    api.permissions.onRemoved.addListener(look);
  }, []);
  return origins;
}
