#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { version } from '../package.json' with { type: 'json' };
import { checkCommand } from './cli/check.ts';
import { type Command, InputError, type Io, wrong } from './cli/command.ts';
import { extractCommand } from './cli/extract.ts';
import { feedCommand } from './cli/feed.ts';
import { snapshotCommand } from './cli/snapshot.ts';
import { decoded } from './decode.ts';

const commands: Command[] = [extractCommand, checkCommand, feedCommand, snapshotCommand];

const HELP = `solieu: đọc số liệu trong tin tức tiếng Việt / reads the figures of Vietnamese news

Usage: solieu COMMAND [OPTIONS] [FILE|-]

${commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join('\n')}

solieu COMMAND --help shows the options of a command, with examples.
`;

const io: Io = {
  read: async (path) => decoded(await (path === '-' ? buffer(process.stdin) : readFile(path))),
  out: (line) => process.stdout.write(line),
  err: (line) => process.stderr.write(line),
  now: () => new Date(),
};

/** @returns the exit code: 0 done, 1 what the command says of its findings, 2 wrong input */
async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h') {
    (name ? io.out : io.err)(HELP);
    return name ? 0 : 2;
  }
  if (name === '--version') {
    io.out(`${version}\n`);
    return 0;
  }
  const command = commands.find((one) => one.name === name);
  try {
    if (!command) throw wrong('', 'noCommand', { name });
    if (args.includes('--help') || args.includes('-h')) {
      const part = command.parts?.find((one) => one.name === args[0]);
      io.out((part ?? command).help);
      return 0;
    }
    return await command.run(args, io);
  } catch (error) {
    if (!(error instanceof InputError || error instanceof RangeError)) throw error;
    io.err(`solieu: ${error.message}\n`);
    return 2;
  }
}

// whoever reads may stop early: solieu … | head
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv.slice(2));
