import { type Change, diffFeeds } from '../../feed/diff.ts';
import { FEED } from '../../messages/feed.ts';
import { say } from '../../messages/lang.ts';
import { oneOf, parse } from '../arguments.ts';
import { type Command, wrong } from '../command.ts';
import { loadWholeFeed } from './load.ts';

export const diffCommand: Command = {
  name: 'diff',
  summary: 'hai nguồn khác nhau chỗ nào / what changed between two feeds',
  help: `Usage: solieu feed diff [--format text|json] [--lang vi|en] OLD NEW

  OLD and NEW are folders or feed.json files. Exit code 1 where they differ.

Examples:
  solieu feed diff last-month/feed dist/feed
`,
  async run(args, io) {
    const { values, positionals } = parse(args, {
      format: { type: 'string', default: 'text' },
      lang: { type: 'string', default: 'vi' },
    });
    const format = oneOf('format', values.format, ['text', 'json']);
    const lang = oneOf('lang', values.lang, ['vi', 'en']);
    const [old, now] = positionals;
    if (!old || !now || positionals.length > 2) throw wrong('feed diff', 'twoFeeds');
    const changes = diffFeeds(await loadWholeFeed(old), await loadWholeFeed(now));
    if (format === 'json') io.out(`${JSON.stringify(changes, null, 2)}\n`);
    else for (const change of changes) io.out(`${changeText(change)}\n`);
    const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
    const counts = { added: count('added'), removed: count('removed'), changed: count('changed') };
    io.err(`${say(FEED, changes.length ? 'differ' : 'same', lang, counts)}\n`);
    return changes.length ? 1 : 0;
  },
};

const SIGNS = { added: '+', removed: '-', changed: '~' };

/** `~ indicators/eid-accounts-issued/2023-06/VN: 48000000 → 49000000` */
function changeText({ kind, place, before, after }: Change): string {
  const sides = [before, after].filter((side) => side !== undefined).map((side) => shortText(side));
  const [one, other] = sides;
  const same = sides.length === 2 && one === other;
  return `${SIGNS[kind]} ${place}: ${same ? [before, after].map((side) => JSON.stringify(side)).join(' → ') : sides.join(' → ')}`;
}

/** The value of an observation, anything else as JSON. */
function shortText(side: unknown): string {
  const value = (side as { value?: unknown } | null)?.value;
  return JSON.stringify(value === undefined ? side : value);
}
