import type { Finding } from '../checks/index.ts';
import { type Lang, type Messages, say } from '../messages/lang.ts';
import type { Reading } from '../read.ts';
import { oneOf, parse } from './arguments.ts';
import type { Command } from './command.ts';
import { READING_HELP, READING_OPTIONS, readNamedFile } from './reading.ts';

const FORMATS = ['text', 'json'] as const;
const LANGS = ['vi', 'en'] as const;

const VERDICTS = {
  inconsistent: { vi: 'mâu thuẫn', en: 'inconsistent' },
  doubtful: { vi: 'cần xem lại', en: 'doubtful' },
} as const;

const NOTHING = {
  nothing: {
    vi: '{figures} số liệu, không thấy chỗ nào mâu thuẫn.',
    en: '{figures} figures, nothing contradicts itself.',
  },
} satisfies Messages;

export const checkCommand: Command = {
  name: 'check',
  summary: 'phép tính trong bài có khớp không / whether the sums of an article hold',
  help: `Usage: solieu check [OPTIONS] FILE|-

${READING_HELP}
  --format FORMAT    text (default), json
  --lang LANG        vi (default), en

Exit code: 0 where nothing contradicts itself, 1 where something does, 2 where the input is wrong.

Examples:
  solieu check draft.html
  solieu check --published 2023-07-13 --format json article.txt
`,
  async run(args, io) {
    const { values, positionals } = parse(args, {
      ...READING_OPTIONS,
      format: { type: 'string', default: 'text' },
      lang: { type: 'string', default: 'vi' },
    });
    const format = oneOf('format', values.format, FORMATS);
    const lang = oneOf('lang', values.lang, LANGS);
    const { reading, laid } = await readNamedFile(positionals, { ...values, lang }, io);
    io.out(format === 'json' ? toJson(reading) : toText(reading.findings, laid, lang));
    if (!reading.findings.length)
      io.err(`${say(NOTHING, 'nothing', lang, { figures: reading.figures.length })}\n`);
    return reading.findings.some(({ verdict }) => verdict === 'inconsistent') ? 1 : 0;
  },
};

function toJson({ text, publishedAt, findings }: Reading): string {
  return `${JSON.stringify({ text, ...(publishedAt && { publishedAt }), findings }, null, 2)}\n`;
}

/** A line for each finding: `12:34 mâu thuẫn: 2.416 / 3.924 = 61,6 %, bài viết ghi 89,5 %`. */
function toText(findings: Finding[], laid: string, lang: Lang): string {
  return findings
    .map(({ start, verdict, message }) => {
      const before = laid.slice(0, start).split('\n');
      return `${before.length}:${before.at(-1)!.length + 1} ${VERDICTS[verdict][lang]}: ${message}\n`;
    })
    .join('');
}
