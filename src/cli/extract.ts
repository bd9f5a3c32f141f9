import { figuresToCsv } from '../figures/export/csv.ts';
import { readingToJsonLd } from '../figures/export/json-ld.ts';
import { type Reading, read } from '../read.ts';
import { oneOf, parse } from './arguments.ts';
import { loadArticle } from './article.ts';
import { type Command, InputError, type Io } from './command.ts';

export const READING_OPTIONS = {
  published: { type: 'string' },
  area: { type: 'string' },
} as const;

const FORMATS = ['json', 'csv', 'jsonld'] as const;

/** Reads the one file that a command names, with its `--published` and `--area`. */
export async function readFileNamed(
  positionals: string[],
  values: { published?: string | undefined; area?: string | undefined },
  io: Io,
): Promise<Reading> {
  if (positionals.length !== 1) throw new InputError('name one FILE, or - for standard input');
  const article = await loadArticle(positionals[0]!, io);
  const publishedAt = values.published ?? article.publishedAt;
  return read(article.text, {
    ...(publishedAt && { publishedAt }),
    ...(values.area && { area: values.area }),
  });
}

export const extractCommand: Command = {
  name: 'extract',
  summary: 'các số liệu của một bài viết / the figures of an article (text or HTML)',
  help: `Usage: solieu extract [OPTIONS] FILE|-

  --published DATE   year, month or day of publication: 2023, 2023-06, 2023-06-30
  --area CODE        the article's own province, ISO 3166-2: VN-HN
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
    io.out(write[format](await readFileNamed(positionals, values, io), values.explain));
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
