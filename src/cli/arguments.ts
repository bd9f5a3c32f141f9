import { type ParseArgsConfig, parseArgs } from 'node:util';
import { InputError } from './command.ts';

/**
 * `parseArgs` of Node, its errors told in one line.
 * @throws InputError
 */
export function parse<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new InputError(String((error as Error).message).split('. ')[0]);
  }
}

/** @throws InputError where `value` is not one of `allowed` */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  if ((allowed as readonly string[]).includes(value)) return value as T;
  throw new InputError(`--${name}: "${value}" is not one of ${allowed.join(', ')}`);
}
