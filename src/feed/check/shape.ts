import { type core, safeParse } from 'zod/mini';
import type { Fault, Path } from './fault.ts';

type Issue = core.$ZodIssue;
type Told = Pick<Fault, 'message' | 'values'> & { path?: Path };

/** What the schema finds wrong of a value, in our words. */
export function shapeFaults(schema: core.$ZodType, value: unknown): Omit<Fault, 'file'>[] {
  const result = safeParse(schema, value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => {
    const path = issue.path as (string | number)[];
    return tell(issue, valueAt(value, path)).map((told) => ({ path, severity: 'error' as const, ...told }));
  });
}

function tell(issue: Issue, value: unknown): Told[] {
  const path = issue.path as (string | number)[];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ message: 'unknown-key', values: { key }, path: [...path, key] }));
    case 'invalid_type':
      if (value === undefined) return [{ message: 'missing' }];
      return [{ message: 'type', values: { expected: issue.expected, given: typeName(value) } }];
    case 'invalid_value':
      if (value === undefined) return [{ message: 'missing' }];
      return [{ message: 'one-of', values: { allowed: issue.values.join(', '), given: shown(value) } }];
    case 'too_big':
    case 'too_small':
      return [
        {
          message: sizeMessage(issue),
          values: { limit: Number(issue.code === 'too_big' ? issue.maximum : issue.minimum) },
        },
      ];
    case 'invalid_key':
      return [{ message: 'key', values: { key: shown(path.at(-1)) } }];
    case 'invalid_format':
    case 'custom':
      if (isNamed(issue.message)) return [{ message: issue.message, values: { given: shown(value) } }];
  }
  return [{ message: 'other', values: { given: shown(value) } }];
}

const NAMED = ['period', 'day', 'time', 'address', 'id'] as const;
const isNamed = (name: string): name is (typeof NAMED)[number] => (NAMED as readonly string[]).includes(name);

function sizeMessage(issue: core.$ZodIssueTooBig | core.$ZodIssueTooSmall): Fault['message'] {
  if (issue.origin !== 'string' && issue.origin !== 'array')
    return issue.code === 'too_big' ? 'too-large' : 'too-small';
  return issue.code === 'too_big' ? 'too-long' : 'too-short';
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, step) => (part as Record<string, unknown> | null | undefined)?.[step],
    value,
  );
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** A value as JSON, cut to a readable length. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
