import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { feedCatalog } from '../../feed/catalog.ts';
import { checkFeed, checkPart } from '../../feed/check/index.ts';
import { faultText } from '../../feed/check/text.ts';
import { FEED } from '../../messages/feed.ts';
import { say } from '../../messages/lang.ts';
import { oneOf, parse } from '../arguments.ts';
import { type Command, wrong } from '../command.ts';
import { loadFeed } from './load.ts';
import { sha256 } from './write.ts';

const LANG = { lang: { type: 'string', default: 'vi' } } as const;

export const checkCommand: Command = {
  name: 'check',
  summary: 'mọi lỗi của một nguồn số liệu, kèm chỗ / every fault of a feed file, with its place',
  help: `Usage: solieu feed check [--lang vi|en] FOLDER|FILE

  FILE is a feed.json, or by itself a series, a draft saved by the extension, or
  observations kept by hand. Exit code 1 where it has a fault; warnings alone leave it 0.

Examples:
  solieu feed check dist/feed
  solieu feed check --lang en feed.json
`,
  async run(args, io) {
    const { values, positionals } = parse(args, LANG);
    const lang = oneOf('lang', values.lang, ['vi', 'en']);
    const [path] = positionals;
    if (path === undefined || positionals.length > 1) throw wrong('feed check', 'oneFeed');
    const files = await loadFeed(path);
    const isFile = (await stat(path)).isFile();
    const part = isFile ? checkPart('feed.json', files.get('feed.json')!, feedCatalog()) : undefined;
    const faults = part ?? checkFeed(files, sha256);
    for (const fault of faults) {
      const file =
        isFile && fault.file === 'feed.json' ? path : join(isFile ? join(path, '..') : path, fault.file);
      io.out(`${faultText({ ...fault, file }, lang)}\n`);
    }
    const errors = faults.filter(({ severity }) => severity === 'error').length;
    const summary = { errors, warnings: faults.length - errors };
    io.err(`${say(FEED, faults.length ? 'found' : 'sound', lang, summary)}\n`);
    return errors ? 1 : 0;
  },
};
