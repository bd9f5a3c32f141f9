import { type Command, wrong } from './command.ts';
import { buildCommand } from './feed/build.ts';
import { checkCommand } from './feed/check.ts';
import { diffCommand } from './feed/diff.ts';
import { exportCommand } from './feed/export.ts';
import { schemaCommand } from './feed/schema.ts';

const commands: Command[] = [buildCommand, checkCommand, diffCommand, exportCommand, schemaCommand];

const list = commands.map(({ name, summary }) => `  ${name.padEnd(8)}${summary}`).join('\n');

export const feedCommand: Command = {
  name: 'feed',
  summary: 'nguồn số liệu cho thẻ chỉ số / the feed that indicator cards read',
  help: `Usage: solieu feed COMMAND [OPTIONS]

${list}

solieu feed COMMAND --help shows the options of a command, with examples.
`,
  parts: commands,
  async run([name, ...args], io) {
    const command = commands.find((one) => one.name === name);
    if (!command)
      throw wrong('feed', name === undefined ? 'whichPart' : 'noPart', {
        name: name ?? '',
        names: commands.map((one) => one.name).join(', '),
      });
    return command.run(args, io);
  },
};
