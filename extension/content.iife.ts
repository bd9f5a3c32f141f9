import type { Feed } from '../src/feed/schema.ts';
import { api } from './api.ts';
import type { Found } from './content/reader.ts';
import { type Companion, type Page, start } from './content/start.ts';
import type { FromPage, ToPage } from './messages.ts';
import { loadSettings, onSettings, type Settings } from './settings.ts';
import { siteOf } from './sites/list.ts';

// at an update the new script takes the page over from the one before, whose extension is gone
const takeover = `${api.runtime.id}-takeover`;
document.dispatchEvent(new Event(takeover));

let companion: Companion | undefined;
let settings: Settings | undefined;
let hasEnded = false;
/** Asked for by the reader, whatever the settings say of this site. */
let once = false;
/** The panel is open and wants to be told. */
let isWatched = false;
/** Whether the page has been read, be there an article or not. */
let isRead = false;

const host = (): string => {
  try {
    return location.hostname || window.parent.location.hostname;
  } catch {
    return '';
  }
};

const isOff = (): boolean => settings?.off.includes(host()) === true && !once;

async function send<T>(message: FromPage): Promise<T | undefined> {
  if (!api.runtime?.id) return end();
  // fails where nobody listens: the extension is being updated, the panel was closed
  return api.runtime.sendMessage(message).catch(() => undefined);
}

/** How long the background may take to wake before it is asked once more, in milliseconds. */
const WAKING = 1000;

async function ask(message: FromPage): Promise<Found | undefined> {
  const found = await send<Found>(message);
  if (found || hasEnded) return found;
  await new Promise((resolve) => setTimeout(resolve, WAKING));
  return send<Found>(message);
}

function apply(): void {
  companion?.stop();
  companion = undefined;
  isRead = false;
  if (!settings || hasEnded) return;
  if (isOff()) {
    report();
    return;
  }
  const { lang } = settings;
  companion = start({
    document,
    lang,
    style: settings.style,
    keys: settings.keys,
    bodies: siteOf(host())?.bodies,
    area: siteOf(host())?.area,
    read: (text, about) => ask({ type: 'read', text, ...about, lang }),
    feedFor: (indicator) => send<Feed>({ type: 'feed', indicator }),
    onRead(page) {
      isRead = true;
      report(page);
    },
    onOpen(index) {
      if (isWatched) void send({ type: 'opened', ...(index !== undefined && { index }) });
    },
    openPanel: () => void send({ type: 'panel' }),
  });
}

function report(page?: Page): void {
  const { figures, findings } = page?.reading ?? { figures: [], findings: [] };
  void send({ type: 'count', figures: figures.length, findings: findings.length });
  if (!isWatched) return;
  if (page) void send({ type: 'page', page: { ...page, url: location.href, site: location.hostname } });
  else void send({ type: 'idle', isOff: isOff() });
}

/** @returns how many figures are marked here, so that who asks can turn to another frame */
function obey(message: ToPage): number {
  const page = companion?.page();
  switch (message.type) {
    case 'next':
    case 'previous':
    case 'close':
    case 'speak':
      companion?.[message.type]();
      break;
    case 'go':
      companion?.open(message.index);
      break;
    case 'once':
      once = true;
      if (!page) apply();
      break;
    case 'report':
      isWatched = true;
      if (isRead || isOff()) report(page);
  }
  return page?.reading.figures.length ?? 0;
}

function end(): undefined {
  hasEnded = true;
  apply();
}

api.runtime.onMessage.addListener((message: ToPage, _sender, answer) => {
  answer(obey(message));
});
document.addEventListener(takeover, end);
onSettings((changed) => {
  settings = changed;
  apply();
});
void loadSettings().then((loaded) => {
  settings = loaded;
  apply();
});
