import { type ParseArgsConfig, parseArgs } from 'node:util';
import { wrong } from './command.ts';

/**
 * `parseArgs` of Node, its errors told in one line.
 * @throws InputError
 */
export function parse<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw refused(error as Error & { code?: string });
  }
}

// "Unknown option '--colour'. To specify …", "Option '--area <value>' argument missing"
function refused({ code, message }: Error & { code?: string }): Error {
  const option = /'([^' ]+)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return wrong('', 'unknownOption', { option });
  return wrong('', /does not take/.test(message) ? 'noValue' : 'missingValue', { option });
}

/** @throws InputError where `value` is not one of `allowed` */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  if ((allowed as readonly string[]).includes(value)) return value as T;
  throw wrong(`--${name}`, 'notOneOf', { value, allowed: allowed.join(', ') });
}
