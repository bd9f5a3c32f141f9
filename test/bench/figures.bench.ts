import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Measure, middle } from './measure.ts';

const PARAGRAPHS = [
  'Trong 6 tháng đầu năm 2024, cả nước tiếp nhận 12,5 triệu hồ sơ, tăng 18,2% so với cùng kỳ năm 2023; tỷ lệ nộp trực tuyến đạt 45,3%.',
  'Tính đến ngày 15/6/2024, tỉnh có 1.605 tổ công nghệ số cộng đồng với hơn 11.000 thành viên, phủ 100% thôn, bản.',
  'Sáng ngày 20/5/2024, lãnh đạo sở làm việc với 18 huyện, thị xã về kế hoạch chuyển đổi số; cuộc họp kéo dài đến 11 giờ.',
  'Doanh thu viễn thông tháng 5/2024 ước 12.345,6 tỷ đồng, bằng 48% kế hoạch năm, nộp ngân sách 1.200 tỷ đồng.',
  'Phấn đấu đến hết năm 2025, 80% thủ tục hành chính được giải quyết trên mạng, 100% xã có cáp quang, tốc độ trung bình 100 Mbps.',
  'Ngày 12 tháng 3 năm 2024, Bộ công bố chỉ số: tỉnh đạt 0,7024 điểm, xếp thứ 12/63, tăng 4 hạng so với năm 2022.',
  'Người dân cho biết việc nộp hồ sơ nay thuận tiện hơn trước, không phải đi lại nhiều lần, cán bộ hướng dẫn tận tình tại bộ phận một cửa.',
];
function fill(piece: string, characters: number): string {
  return piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters);
}

const CHARACTERS = 80_000; // 100 kB in UTF-8
const HARD = {
  '1.1.1.1…': '1.1',
  'một một…': 'một ',
  'an endless sentence': `${PARAGRAPHS.join(' ').replaceAll(/[.;]/g, ' ')} `,
  'a list of bare numbers': '1.234, ',
  'one word of letters and digits': 'a11',
};

/** Runs that do not count, and runs of which the median does: two seconds of work let the compiler settle. */
const WARM = { warm: 40, times: 41 };
/** One run in a fresh process, nothing compiled: what a script that reads one article sees. */
const COLD = { warm: 0, times: 1 };

/**
 * The engine as it ships, each measurement in a process of its own: speed against a limit, against chrono-node by
 * paragraph (cold, as comparisons of such parsers are published, and warm) and on hard texts; first call; size.
 * Other work on the machine only ever adds time, so of several processes the fastest counts.
 */
export function bench(): Measure[] {
  execFileSync(process.execPath, ['test/setup/build.mjs', 'engine']);
  const file = resolve('dist/engine/engine.cjs');
  const size = gzipSync(readFileSync('dist/engine/engine.js'), { level: 9 }).length / 1000;
  return [
    ...speed(file),
    ...againstChrono(file),
    { name: 'loading the engine', value: contest(file, ['']).load, unit: 'ms' },
    { name: 'first call', value: contest(file, [PARAGRAPHS.join('\n')]).time, unit: 'ms', limit: 60 },
    { name: 'engine with its data, gzip', value: size, unit: 'kB', limit: 45 },
  ];
}

const NEWS = fill(`${PARAGRAPHS.join('\n')}\n`, CHARACTERS);

function speed(file: string): Measure[] {
  const news = contest(file, [NEWS], WARM).time;
  const hard = Object.entries(HARD).map(([name, piece]) => ({
    name: `${name}, against news`,
    value: contest(file, [fill(piece, CHARACTERS)], { warm: 8, times: 9 }).time / news,
    unit: 'times',
    limit: 5,
  }));
  return [{ name: '100 kB of news, warm', value: news, unit: 'ms', limit: 10 }, ...hard];
}

/** All figures with their fields, against dates alone, on the same paragraphs. */
function againstChrono(file: string): Measure[] {
  const paragraphs = NEWS.split('\n');
  return Object.entries({ cold: COLD, warm: WARM }).flatMap(([state, runs]) => {
    const [ours, theirs] = [file, 'chrono-node'].map((one) => contest(one, paragraphs, runs).time);
    const name = `100 kB by paragraph, ${state}`;
    return [
      { name, value: ours!, unit: 'ms' },
      { name: `${name}, chrono-node`, value: theirs!, unit: 'ms' },
      { name: `${name}, against chrono-node`, value: ours! / theirs!, unit: 'times', limit: 0.25 },
    ];
  });
}

const PROCESSES = 5;

/** Loading and the median run of a reader, each the best of several processes. */
function contest(file: string, texts: string[], runs = COLD): { load: number; time: number } {
  const input = JSON.stringify({ file, publishedAt: '2024-07', texts, ...runs });
  const script = resolve('test/bench/contestant.mjs');
  const results = Array.from({ length: PROCESSES }, () => {
    const output = execFileSync(process.execPath, [script], { input, encoding: 'utf8' });
    return JSON.parse(output) as { load: number; runs: number[] };
  });
  return {
    load: Math.min(...results.map(({ load }) => load)),
    time: Math.min(...results.map(({ runs }) => middle(runs))),
  };
}
