/*
 * How attributes are read: one that is taken away leaves its property `undefined`, as if it had never been
 * there. Lit alone would say `null`, which no default stands in for.
 */

export const text = (given: string | null): string | undefined => given ?? undefined;

export const number = (given: string | null): number | undefined =>
  given === null ? undefined : Number(given);
