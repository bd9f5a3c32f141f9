import { execFileSync } from 'node:child_process';
import { type Measure, median } from './measure.ts';

const SAMPLE = 'Cả nước đã cấp hơn 48 triệu tài khoản định danh điện tử, đạt 89,5% kế hoạch.\n'.repeat(20);

/** The command line, whole process, against a Node process that does nothing. */
export async function bench(): Promise<Measure[]> {
  const bare = await median(() => execFileSync('node', ['-e', '0']), { times: 7, warm: 2 });
  const extract = await median(
    () => execFileSync('node', ['dist/cli.js', 'extract', '-'], { input: SAMPLE }),
    { times: 7, warm: 2 },
  );
  return [
    {
      name: 'solieu extract of a short text, against an empty Node process',
      value: extract / bare,
      unit: 'times',
    },
  ];
}
