import { CLI } from '../messages/cli.ts';
import { say } from '../messages/lang.ts';

/** What a command may touch of the outside; handed in, so that tests hand in their own. */
export interface Io {
  /** The text of a file, or of standard input for `-`. */
  read(path: string): Promise<string>;
  out(text: string): void;
  err(text: string): void;
  now(): Date;
}

export interface Command {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  /** The text of `solieu NAME --help`, with examples. */
  help: string;
  /** Commands of their own under this one, as `build` under `feed`. */
  parts?: Command[];
  /** @returns the exit code @throws InputError where an argument or an input is wrong */
  run(args: string[], io: Io): Promise<number>;
}

/** A wrong argument or input: its message is the one line that standard error gets, with exit code 2. */
export class InputError extends Error {}

/** `khong-co.txt: không có tệp này / no such file`: where it is wrong, and what, in both languages. */
export function wrong(
  where: string,
  key: keyof typeof CLI,
  values: Record<string, string | number> = {},
): InputError {
  return new InputError(toldOf(where, key, values));
}

/** The same, for what is only told. */
export function toldOf(
  where: string,
  key: keyof typeof CLI,
  values: Record<string, string | number> = {},
): string {
  const both = (['vi', 'en'] as const).map((lang) => say(CLI, key, lang, values)).join(' / ');
  return where ? `${where}: ${both}` : both;
}
