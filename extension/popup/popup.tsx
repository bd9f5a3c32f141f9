import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { COMPANION } from '../../src/messages/companion.ts';
import { say } from '../../src/messages/lang.ts';
import { api } from '../api.ts';
import { openPanel } from '../background/panel.ts';
import { markOnce } from '../background/scripts.ts';
import { usePage } from '../panel/page.ts';
import { toggleHost } from '../settings.ts';
import { addOrigin, originOf } from '../sites/origins.ts';
import { useSettings } from '../ui/hooks.ts';
import './popup.css';

function Popup() {
  const { lang, off } = useSettings();
  const { tab, page } = usePage();
  const text = (key: keyof typeof COMPANION, values = {}): string => say(COMPANION, key, lang, values);
  const site = tab?.url && /^https?:/.test(tab.url) ? new URL(tab.url).hostname : undefined;
  const mayRun = useMayRun(site);
  const isOn = site !== undefined && !off.includes(site);
  const read = typeof page === 'object' ? page.reading : undefined;
  const hasNothing = page === 'nothing' || read?.figures.length === 0;

  return (
    <>
      <h1>{text('name')}</h1>
      <p class="count" role="status">
        {read?.figures.length ? text('figures', { count: read.figures.length }) : null}
        {hasNothing && <span class="small soft">{text('nothing')}</span>}
        {read !== undefined && read.findings.length > 0 && (
          <span class="findings">{text('findings', { count: read.findings.length })}</span>
        )}
      </p>
      {tab && !site && <p class="small soft">{text('cannotRun')}</p>}
      {site && mayRun && (
        <label class="switch">
          <input type="checkbox" checked={isOn} onChange={() => void toggleHost(site)} />
          {text('onSite', { site })}
        </label>
      )}
      {site && mayRun === false && (
        <>
          <p class="small soft">{text('notHere')}</p>
          <button type="button" class="main" onClick={() => tab && void markOnce(tab)}>
            {text('markOnce')}
          </button>
          <button
            type="button"
            onClick={() => void addOrigin(originOf(site)).then(() => tab && markOnce(tab))}
          >
            {text('addSite', { site })}
          </button>
        </>
      )}
      <button
        type="button"
        onClick={() => {
          openPanel(tab);
          window.close();
        }}
      >
        {text('openPanel')}
      </button>
      <footer class="row small soft">
        <span>{text('keysHint')}</span>
        <button type="button" class="link" onClick={() => void api.runtime.openOptionsPage()}>
          {text('openOptions')}
        </button>
      </footer>
    </>
  );
}

/** Whether the browser lets us run on a site: Firefox asks its users for each, and they may take it back. */
function useMayRun(site: string | undefined): boolean | undefined {
  const [may, set] = useState<boolean>();
  useEffect(() => {
    if (site) void api.permissions.contains({ origins: [originOf(site)] }).then(set);
  }, [site]);
  return may;
}

render(<Popup />, document.getElementById('app')!);
