import { figuresToCsv } from '../figures/export/csv.ts';
import { readingToJsonLd } from '../figures/export/json-ld.ts';
import type { Reading } from '../read.ts';
import { oneOf, parse } from './arguments.ts';
import type { Command } from './command.ts';
import { READING_HELP, READING_OPTIONS, readNamedFile } from './reading.ts';

const FORMATS = ['json', 'csv', 'jsonld'] as const;

export const extractCommand: Command = {
  name: 'extract',
  summary: 'các số liệu của một bài viết / the figures of an article (text or HTML)',
  help: `Usage: solieu extract [OPTIONS] FILE|-

${READING_HELP}
  --format FORMAT    json (default), csv, jsonld
  --explain          with each figure, the rules that read it

Examples:
  solieu extract --published 2023-07-13 article.txt
  curl -s https://example.gov.vn/news | solieu extract --format csv -
`,
  async run(args, io) {
    const { values, positionals } = parse(args, {
      ...READING_OPTIONS,
      format: { type: 'string', default: 'json' },
      explain: { type: 'boolean', default: false },
    });
    const format = oneOf('format', values.format, FORMATS);
    const { reading } = await readNamedFile(positionals, values, io);
    io.out(write[format](reading, values.explain));
    return 0;
  },
};

const write: Record<(typeof FORMATS)[number], (reading: Reading, explain: boolean) => string> = {
  json: (reading, explain) => {
    const figures = reading.figures.map(({ rules, ...figure }) => (explain ? { ...figure, rules } : figure));
    return `${JSON.stringify({ ...reading, figures }, null, 2)}\n`;
  },
  csv: ({ figures }) => figuresToCsv(figures),
  jsonld: (reading) => `${JSON.stringify(readingToJsonLd(reading), null, 2)}\n`,
};
