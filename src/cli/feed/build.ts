import { gzipSync } from 'node:zlib';
import { type BuildOptions, type Built, buildFeed, type Notice } from '../../feed/build.ts';
import { feedCatalog } from '../../feed/catalog.ts';
import type { FeedFiles } from '../../feed/check/index.ts';
import { curatedObservations } from '../../feed/curated.ts';
import { type Observation, unpack } from '../../feed/feed.ts';
import { toFiles } from '../../feed/files.ts';
import curated from '../../feed/observations.json' with { type: 'json' };
import type { Curated } from '../../feed/schema.ts';
import { feedMessages } from '../../messages/feed.ts';
import { type Lang, say } from '../../messages/lang.ts';
import { oneOf, parse } from '../arguments.ts';
import { type Command, InputError, type Io } from '../command.ts';
import { filesOf, type Input, readInput } from './inputs.ts';
import { loadFeed } from './load.ts';
import { inputText, noticeText } from './report.ts';
import { sha256, writeFeed } from './write.ts';

const OPTIONS = {
  out: { type: 'string' },
  only: { type: 'boolean', default: false },
  published: { type: 'string' },
  area: { type: 'string' },
  url: { type: 'string' },
  publisher: { type: 'string' },
  title: { type: 'string' },
  name: { type: 'string', default: feedMessages.title.vi },
  owner: { type: 'string', default: 'Solieu' },
  'owner-url': { type: 'string' },
  events: { type: 'string' },
  interval: { type: 'string', default: '300' },
  explain: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'vi' },
} as const;

type Values = ReturnType<typeof parse<typeof OPTIONS>>['values'];

export const buildCommand: Command = {
  name: 'build',
  summary: 'dựng nguồn số liệu / builds a feed',
  help: `Usage: solieu feed build --out FOLDER [OPTIONS] [FILE|FOLDER …]

  FILE is an article (text or HTML), a draft saved by the extension, observations
  kept by hand, or a feed (JSON). Without one: the observations that come with solieu.

  --only               only what the files give, without the observations of solieu
  --published DATE     of articles: year, month or day of publication
  --area CODE          of articles: their own province, VN-HN
  --url ADDRESS        of articles   --publisher NAME   --title TEXT
  --name TEXT          of the feed   --owner NAME       --owner-url ADDRESS
  --interval SECONDS   how often a card looks for news: 300
  --events ADDRESS     stream of server-sent events that tells of news
  --explain            tells why a figure was left out
  --lang vi|en

  An article may begin with a head that says the same of it:
      ---
      url: https://example.gov.vn/1
      published: 2023-07-13
      publisher: UBND tỉnh
      area: VN-HN
      ---

Examples:
  solieu feed build --out dist/feed
  solieu feed build --out public/feed articles/ draft.json
  solieu feed build --out public/feed --url https://example.gov.vn/1 --published 2023-07-13 article.html
`,
  async run(args, io) {
    const { values, positionals } = parse(args, OPTIONS);
    if (!values.out) throw new InputError('feed build: say where to with --out FOLDER');
    const lang = oneOf('lang', values.lang, ['vi', 'en']);
    const catalog = feedCatalog();
    const inputs: Input[] = values.only ? [] : [shipped()];
    for (const path of await filesOf(positionals)) {
      const input = await readInput(path, io, articleOptions(values), catalog);
      inputs.push(input);
      for (const line of inputText(input, values.explain, lang)) io.err(`${line}\n`);
    }
    const built = buildFeed(
      catalog,
      inputs.flatMap(({ observations }) => observations),
      { ...feedOptions(values, io), scopes: Object.assign({}, ...inputs.map(({ scopes }) => scopes)) },
    );
    const known = new Set(inputs.find(({ path }) => path === '')?.observations);
    for (const notice of built.notices) if (isNews(notice, known)) io.err(`${noticeText(notice, lang)}\n`);
    await write(values.out, built, toFiles(built, sha256), io, lang);
    return 0;
  },
};

function shipped(): Input {
  const file = curated as Curated;
  return { path: '', observations: curatedObservations(file), leftOut: [], scopes: file.scopes ?? {} };
}

/** Tells of what the files brought; the observations that come with solieu are known to be sound. */
function isNews(notice: Notice, known: ReadonlySet<Observation>): boolean {
  return notice.kind === 'revised'
    ? !(known.has(notice.current) && known.has(notice.replaced))
    : !known.has(notice.observation);
}

function articleOptions({ published, area, url, publisher, title }: Values) {
  return Object.fromEntries(
    Object.entries({ published, area, url, publisher, title }).filter(([, value]) => value !== undefined),
  );
}

function feedOptions(values: Values, io: Io): BuildOptions {
  const interval = Number(values.interval);
  if (!(interval >= 1 && interval <= 86_400))
    throw new InputError(`--interval: "${values.interval}" is not between 1 and 86400 seconds`);
  for (const name of ['owner-url', 'events'] as const)
    if (values[name] && !/^https?:\/\/\S+$|^[\w.][\w./-]*$/.test(values[name]))
      throw new InputError(`--${name}: "${values[name]}" is no http or https address`);
  return {
    title: values.name === feedMessages.title.vi ? feedMessages.title : { vi: values.name },
    publisher: { name: values.owner, ...(values['owner-url'] && { url: values['owner-url'] }) },
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.vi' },
    updated: io.now().toISOString(),
    interval,
    ...(values.events && { events: values.events }),
  };
}

/** A feed that says nothing new is left as it is, so that clients and caches need not load it again. */
async function write(
  folder: string,
  built: Built,
  files: Map<string, string>,
  io: Io,
  lang: Lang,
): Promise<void> {
  const path = `${folder}/feed.json`;
  const before = await loadFeed(folder).catch(() => new Map<string, string>());
  if (isSame(before, files)) {
    io.out(`${say(feedMessages, 'unchanged', lang, { path })}\n`);
    return;
  }
  await writeFeed(folder, files);
  const indicators = built.feed.indicators.length;
  const kilobytes = (gzipSync(files.get('feed.json')!).length / 1000).toFixed(1);
  const said = { path, indicators, observations: observationCount(built), files: files.size, kilobytes };
  io.out(`${say(feedMessages, 'built', lang, said)}\n`);
}

/** The same revision, with every series in its place. */
function isSame(before: FeedFiles, files: FeedFiles): boolean {
  const revisionIn = (text = '') => /"revision":"([^"]+)"/.exec(text)?.[1];
  return [...files].every(([path, text]) =>
    path === 'feed.json' ? revisionIn(before.get(path)) === revisionIn(text) : before.get(path) === text,
  );
}

function observationCount({ feed, series }: Built): number {
  const long = new Map(series.map((one) => [one.indicator, one]));
  return feed.indicators.reduce((sum, indicator) => {
    const whole = long.get(indicator.id);
    return sum + unpack(whole ?? feed, whole ? { ...whole, id: indicator.id } : indicator).length;
  }, 0);
}
