import { type Command, InputError } from './command.ts';
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
      throw new InputError(
        `feed: ${name === undefined ? 'say which command' : `no command "${name}"`}; there are ${commands.map((one) => one.name).join(', ')}`,
      );
    return command.run(args, io);
  },
};
