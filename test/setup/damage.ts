import fc from 'fast-check';

type Step = { at: number[]; how: 'remove' | 'replace' | 'rename' | 'double'; by: unknown };

const junk = fc.oneof(
  fc.constantFrom(
    null,
    true,
    '',
    0,
    -1,
    1e308,
    [],
    {},
    'javascript:alert(1)',
    '//host',
    '2023-13',
    '<b>',
    'VN',
  ),
  fc.string(),
  fc.integer(),
);

const step: fc.Arbitrary<Step> = fc.record({
  at: fc.array(fc.nat({ max: 400 }), { minLength: 1, maxLength: 7 }),
  how: fc.constantFrom('remove', 'replace', 'rename', 'double'),
  by: junk,
});

/** Ways to spoil a JSON document: members and elements removed, replaced, renamed, doubled. */
export const damages: fc.Arbitrary<Step[]> = fc.array(step, { minLength: 1, maxLength: 3 });

/** A copy of a JSON value with the damage done. */
export function damaged<T>(value: T, steps: Step[]): T {
  const copy = structuredClone(value);
  for (const { at, how, by } of steps) spoil(copy, at, how, by);
  return copy;
}

function spoil(root: unknown, at: number[], how: Step['how'], by: unknown): void {
  let parent = root as Record<string, unknown>;
  for (const [depth, index] of at.entries()) {
    const keys = Object.keys(parent);
    const key = keys[index % (keys.length || 1)];
    if (key === undefined) return;
    const child = parent[key];
    if (depth < at.length - 1 && typeof child === 'object' && child !== null) {
      parent = child as Record<string, unknown>;
      continue;
    }
    if (how === 'replace') parent[key] = by;
    else if (Array.isArray(parent))
      parent.splice(Number(key), 1, ...(how === 'double' ? [child, child] : []));
    else if (how === 'double') parent[key] = [child, child];
    else {
      delete parent[key];
      if (how === 'rename') parent[`${key}x`] = child;
    }
    return;
  }
}
