import { type BuildOptions, buildFeed, type Notice } from '../../feed/build.ts';
import { extendCatalog, feedCatalog } from '../../feed/catalog.ts';
import type { Observation } from '../../feed/feed.ts';
import curated from '../../feed/observations.json' with { type: 'json' };
import type { Curated } from '../../feed/schema.ts';
import { FEED } from '../../messages/feed.ts';
import { oneOf, parse } from '../arguments.ts';
import { type Command, type Io, wrong } from '../command.ts';
import { curatedReading, filesOf, type Input, readInput } from './inputs.ts';
import { publish } from './publish.ts';
import { inputText, noticeText, passedOverText } from './report.ts';

const OPTIONS = {
  out: { type: 'string' },
  only: { type: 'boolean', default: false },
  published: { type: 'string' },
  area: { type: 'string' },
  url: { type: 'string' },
  publisher: { type: 'string' },
  title: { type: 'string' },
  name: { type: 'string', default: FEED.title.vi },
  owner: { type: 'string', default: 'Solieu' },
  'owner-url': { type: 'string' },
  events: { type: 'string' },
  interval: { type: 'string', default: '300' },
  explain: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'vi' },
} as const;

/** Stands for the path of the observations that come with solieu. */
const SHIPPED = '';

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
  solieu feed build --out public/feed public/feed/feed.json this-month/    (what is new, beside what was)
  solieu feed build --out public/feed --url https://example.gov.vn/1 --published 2023-07-13 article.html
`,
  async run(args, io) {
    const { values, positionals } = parse(args, OPTIONS);
    if (!values.out) throw wrong('feed build', 'whereTo');
    const lang = oneOf('lang', values.lang, ['vi', 'en']);
    const catalog = feedCatalog();
    const inputs: Input[] = values.only ? [] : [{ path: SHIPPED, ...curatedReading(curated as Curated) }];
    const { files, passedOver } = await filesOf(positionals);
    for (const names of passedOver) io.err(`${passedOverText(names, lang)}\n`);
    for (const path of files) {
      const input = await readInput(path, io, articleOptions(values), catalog);
      inputs.push(input);
      for (const line of inputText(input, values.explain, lang)) io.err(`${line}\n`);
    }
    const built = buildFeed(
      inputs.reduce((whole, input) => extendCatalog(whole, input.catalog ?? {}), catalog),
      inputs.flatMap(({ observations }) => observations),
      { ...feedOptions(values, io), scopes: Object.assign({}, ...inputs.map(({ scopes }) => scopes)) },
    );
    const known = new Set(inputs.find(({ path }) => path === SHIPPED)?.observations);
    for (const notice of built.notices) if (isNews(notice, known)) io.err(`${noticeText(notice, lang)}\n`);
    const { done, lost } = await publish(values.out, built, lang);
    if (lost) io.err(`${lost}\n`);
    io.out(`${done}\n`);
    return 0;
  },
};

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
    throw wrong('--interval', 'interval', { value: values.interval });
  for (const name of ['owner-url', 'events'] as const)
    if (values[name] && !/^https?:\/\/\S+$|^[\w.][\w./-]*$/.test(values[name]))
      throw wrong(`--${name}`, 'address', { value: values[name] });
  return {
    title: values.name === FEED.title.vi ? FEED.title : { vi: values.name },
    publisher: { name: values.owner, ...(values['owner-url'] && { url: values['owner-url'] }) },
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.vi' },
    updated: io.now().toISOString(),
    interval,
    ...(values.events && { events: values.events }),
  };
}
