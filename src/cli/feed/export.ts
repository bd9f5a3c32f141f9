import { writeFile } from 'node:fs/promises';
import { type ExportFormat, exporters } from '../../feed/export/index.ts';
import { oneOf, parse } from '../arguments.ts';
import { type Command, wrong } from '../command.ts';
import { loadWholeFeed } from './load.ts';

const FORMATS = Object.keys(exporters) as ExportFormat[];

export const exportCommand: Command = {
  name: 'export',
  summary: 'ghi ra định dạng thống kê khác / writes a feed in other formats',
  help: `Usage: solieu feed export --to FORMAT [--out FILE] FOLDER|FILE

  --to FORMAT   ${FORMATS.join(', ')}
  --out FILE    instead of standard output

Examples:
  solieu feed export --to csv dist/feed > figures.csv
  solieu feed export --to sdmx-json --out figures.json dist/feed
`,
  async run(args, io) {
    const { values, positionals } = parse(args, { to: { type: 'string' }, out: { type: 'string' } });
    if (!values.to) throw wrong('feed export', 'whichFormat', { formats: FORMATS.join('|') });
    const format = oneOf('to', values.to, FORMATS);
    const [path] = positionals;
    if (path === undefined || positionals.length > 1) throw wrong('feed export', 'oneFeed');
    const text = exporters[format](await loadWholeFeed(path));
    if (!values.out) io.out(text);
    else
      await writeFile(values.out, text).catch((error: NodeJS.ErrnoException) => {
        throw wrong(values.out!, 'unwritable', { code: error.code ?? error.message });
      });
    return 0;
  },
};
