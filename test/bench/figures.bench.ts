import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as chrono from 'chrono-node';
import { build } from 'vite';
import { type Measure, median } from './measure.ts';

const PARAGRAPHS = [
  'Trong 6 tháng đầu năm 2024, cả nước tiếp nhận 12,5 triệu hồ sơ, tăng 18,2% so với cùng kỳ năm 2023; tỷ lệ nộp trực tuyến đạt 45,3%.',
  'Tính đến ngày 15/6/2024, tỉnh có 1.605 tổ công nghệ số cộng đồng với hơn 11.000 thành viên, phủ 100% thôn, bản.',
  'Sáng ngày 20/5/2024, lãnh đạo sở làm việc với 18 huyện, thị xã về kế hoạch chuyển đổi số; cuộc họp kéo dài đến 11 giờ.',
  'Doanh thu viễn thông tháng 5/2024 ước 12.345,6 tỷ đồng, bằng 48% kế hoạch năm, nộp ngân sách 1.200 tỷ đồng.',
  'Phấn đấu đến hết năm 2025, 80% thủ tục hành chính được giải quyết trên mạng, 100% xã có cáp quang, tốc độ trung bình 100 Mbps.',
  'Ngày 12 tháng 3 năm 2024, Bộ công bố chỉ số: tỉnh đạt 0,7024 điểm, xếp thứ 12/63, tăng 4 hạng so với năm 2022.',
  'Người dân cho biết việc nộp hồ sơ nay thuận tiện hơn trước, không phải đi lại nhiều lần, cán bộ hướng dẫn tận tình tại bộ phận một cửa.',
];
const DAY = new Date(2024, 6, 1);

function fill(piece: string, characters: number): string {
  return piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters);
}

const CHARACTERS = 80_000; // 100 kB in UTF-8
const HARD = {
  '1.1.1.1…': '1.1',
  'một một…': 'một ',
  'an endless sentence': `${PARAGRAPHS.join(' ').replaceAll(/[.;]/g, ' ')} `,
  'a list of bare numbers': '1.234, ',
};

/** The engine as it ships: speed against a limit and against chrono-node, hard texts against news, first call, size. */
export async function bench(): Promise<Measure[]> {
  const outDir = mkdtempSync(join(tmpdir(), 'solieu-engine-'));
  try {
    const file = await bundle(outDir, 'cjs');
    const { extract } = createRequire(file)(file) as typeof import('../../src/figures/extract.ts');
    const size = gzipSync(readFileSync(await bundle(outDir, 'iife'))).length / 1000;
    return [
      ...(await speed((text) => extract(text, { publishedAt: '2024-07' }))),
      { name: 'first call', value: firstCall(file), unit: 'ms', limit: 60 },
      { name: 'engine with its data, gzip', value: size, unit: 'kB', limit: 45 },
    ];
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

async function speed(read: (text: string) => unknown): Promise<Measure[]> {
  const news = fill(`${PARAGRAPHS.join('\n')}\n`, CHARACTERS);
  const paragraphs = news.split('\n');
  const whole = await median(() => read(news));
  const ours = await median(() => paragraphs.map(read));
  const theirs = await median(() => paragraphs.map((text) => chrono.vi.parse(text, DAY)));
  const measures: Measure[] = [
    { name: '100 kB of news, warm', value: whole, unit: 'ms', limit: 10 },
    {
      name: 'all figures, against chrono-node (dates alone)',
      value: ours / theirs,
      unit: 'times',
      limit: 0.25,
    },
  ];
  for (const [name, piece] of Object.entries(HARD)) {
    const hard = await median(() => read(fill(piece, CHARACTERS)), { times: 5, warm: 2 });
    measures.push({ name: `${name}, against news`, value: hard / whole, unit: 'times', limit: 5 });
  }
  return measures;
}

async function bundle(outDir: string, format: 'cjs' | 'iife'): Promise<string> {
  const fileName = () => `engine.${format}`;
  const lib = { entry: resolve('src/figures/extract.ts'), name: 'engine', formats: [format], fileName };
  await build({ configFile: false, logLevel: 'error', build: { lib, outDir, emptyOutDir: false } });
  return join(outDir, fileName());
}

// in a fresh process, the median of five
function firstCall(file: string): number {
  const script = `const { extract } = require(${JSON.stringify(file)});
    const start = performance.now();
    extract(${JSON.stringify(PARAGRAPHS.join('\n'))});
    console.log(performance.now() - start)`;
  const run = () => Number(execFileSync('node', ['-e', script], { encoding: 'utf8' }));
  return Array.from({ length: 5 }, run).sort((a, b) => a - b)[2]!;
}
