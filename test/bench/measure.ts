export interface Measure {
  name: string;
  value: number;
  unit: string;
  /** A greater value is worse than we allow. */
  limit?: number;
}

/** Median time of `run`, in milliseconds, after `warm` runs that do not count. */
export async function median(run: () => unknown, { times = 15, warm = 5 } = {}): Promise<number> {
  for (let i = 0; i < warm; i++) await run();
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await run();
    taken.push(performance.now() - start);
  }
  return middle(taken);
}

export const middle = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
