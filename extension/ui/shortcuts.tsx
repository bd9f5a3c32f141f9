import { COMPANION } from '../../src/messages/companion.ts';
import { type Lang, say } from '../../src/messages/lang.ts';
import { api } from '../api.ts';

/** Firefox has a call that opens its page of shortcuts; in Chromium it is an address. */
interface Commands {
  openShortcutSettings?(): Promise<void>;
}

const commands = api.commands as Commands | undefined;

async function open(): Promise<void> {
  if (commands?.openShortcutSettings) await commands.openShortcutSettings();
  else await api.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The way to the browser's own page, where keys can be changed; on a phone there is none. */
export function Shortcuts({ lang }: { lang: Lang }) {
  if (!commands) return null;
  return (
    <button type="button" class="shortcuts" onClick={() => void open()}>
      {say(COMPANION, 'changeKeys', lang)}
    </button>
  );
}
