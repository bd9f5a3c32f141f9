#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { checkCommand } from './cli/check.ts';
import { type Command, InputError, type Io } from './cli/command.ts';
import { extractCommand } from './cli/extract.ts';
import { feedCommand } from './cli/feed.ts';
import { snapshotCommand } from './cli/snapshot.ts';

const commands: Command[] = [extractCommand, checkCommand, feedCommand, snapshotCommand];

const HELP = `solieu: đọc số liệu trong tin tức tiếng Việt / reads the figures of Vietnamese news

Usage: solieu COMMAND [OPTIONS] [FILE|-]

${commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join('\n')}

solieu COMMAND --help shows the options of a command, with examples.
`;

const io: Io = {
  read: (path) => (path === '-' ? text(process.stdin) : readFile(path, 'utf8')),
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
  const command = commands.find((one) => one.name === name);
  try {
    if (!command) throw new InputError(`no command "${name}"; solieu --help lists them`);
    if (args.includes('--help') || args.includes('-h')) {
      io.out(command.help);
      return 0;
    }
    return await command.run(args, io);
  } catch (error) {
    if (!(error instanceof InputError || error instanceof RangeError)) throw error;
    io.err(`solieu: ${error.message}\n`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
