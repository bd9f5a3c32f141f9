import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, buildFeed } from '../../feed/build.ts';
import { feedCatalog } from '../../feed/catalog.ts';
import { curatedObservations } from '../../feed/curated.ts';
import { unpack } from '../../feed/feed.ts';
import { toFiles } from '../../feed/files.ts';
import curated from '../../feed/observations.json' with { type: 'json' };
import type { Curated } from '../../feed/schema.ts';
import { feedMessages } from '../../messages/feed.ts';
import { say } from '../../messages/lang.ts';
import { parse } from '../arguments.ts';
import { type Command, InputError } from '../command.ts';
import { sha256, writeFeed } from './write.ts';

export const buildCommand: Command = {
  name: 'build',
  summary: 'dựng nguồn số liệu / builds a feed',
  help: `Usage: solieu feed build --out FOLDER [OPTIONS]

  --out FOLDER          where feed.json and series/ go
  --interval SECONDS    how often a card looks for news: 300
  --title TEXT          --publisher NAME   --publisher-url ADDRESS

Examples:
  solieu feed build --out dist/feed
`,
  async run(args, io) {
    const { values } = parse(args, {
      out: { type: 'string' },
      interval: { type: 'string', default: '300' },
      title: { type: 'string', default: feedMessages.title.vi },
      publisher: { type: 'string', default: 'Solieu' },
      'publisher-url': { type: 'string' },
    });
    if (!values.out) throw new InputError('feed build: say where to with --out FOLDER');
    const interval = Number(values.interval);
    if (!(interval >= 1 && interval <= 86_400))
      throw new InputError(`--interval: "${values.interval}" is not between 1 and 86400 seconds`);
    const url = values['publisher-url'];
    const options: BuildOptions = {
      title: values.title === feedMessages.title.vi ? feedMessages.title : { vi: values.title },
      publisher: { name: values.publisher, ...(url && { url }) },
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.vi' },
      updated: io.now().toISOString(),
      interval,
      scopes: curated.scopes,
    };
    const { feed, series } = buildFeed(feedCatalog(), curatedObservations(curated as Curated), options);
    const files = toFiles({ feed, series }, sha256);
    const path = `${values.out}/feed.json`;
    const text = files.get('feed.json')!;
    const before = await readFile(path, 'utf8').catch(() => '');
    if (revisionIn(before) === revisionIn(text) && before) {
      io.out(`${say(feedMessages, 'unchanged', 'vi', { path })}\n`);
      return 0;
    }
    await writeFeed(values.out, files);
    const observations = feed.indicators.reduce((sum, indicator) => sum + unpack(feed, indicator).length, 0);
    const kilobytes = (gzipSync(text).length / 1000).toFixed(1);
    const values_ = { path, indicators: feed.indicators.length, observations, files: files.size, kilobytes };
    io.out(`${say(feedMessages, 'built', 'vi', values_)}\n`);
    return 0;
  },
};

function revisionIn(text: string): string | undefined {
  return /"revision":"([^"]+)"/.exec(text)?.[1];
}
