import { toJSONSchema } from 'zod/mini';
import { CuratedSchema, DraftSchema, FeedSchema, SeriesSchema } from '../../feed/schema.ts';
import { parse } from '../arguments.ts';
import { type Command, wrong } from '../command.ts';

const SCHEMAS = {
  feed: FeedSchema,
  series: SeriesSchema,
  draft: DraftSchema,
  observations: CuratedSchema,
};
const NAMES = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'JSON Schema của các tệp, cho trình soạn thảo / JSON Schema of the files, for editors',
  help: `Usage: solieu feed schema ${NAMES.join('|')}

  With "$schema": "./observations.schema.json" at its top, an editor completes and checks a
  file of observations while it is written.

Examples:
  solieu feed schema observations > observations.schema.json
`,
  async run(args, io) {
    const [name, ...more] = parse(args, {}).positionals;
    if (!NAMES.some((one) => one === name) || more.length)
      throw wrong('feed schema', 'oneSchema', { names: NAMES.join(', ') });
    // what a pattern cannot say (that a day exists) is left to "feed check"
    const schema = toJSONSchema(SCHEMAS[name as (typeof NAMES)[number]], { target: 'draft-7' });
    io.out(`${JSON.stringify(schema, null, 2)}\n`);
    return 0;
  },
};
