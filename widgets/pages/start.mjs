// npm start: builds what the pages show, serves them, says where they are, then builds what snippets load.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(root);
const BUILD = 'test/setup/build.mjs';
const QUIET = { stdio: ['ignore', 'ignore', 'inherit'] };

const PAGES = [
  ['', 'Bắt đầu ở đây', 'Start here'],
  ['portal/', 'Cổng tỉnh mẫu, có thẻ tự cập nhật', 'A sample portal with live cards'],
  ['news/', 'Bài báo mẫu, số liệu được đánh dấu', 'A sample article, its figures marked'],
  ['builder/', 'Tạo mã nhúng', 'Make a snippet'],
  ['check/', 'Kiểm tra bản thảo', 'Check a draft'],
  ['playground/', 'Thử giao diện thẻ', 'Try themes'],
  ['reference/', 'Tra cứu các phần tử', 'Reference of the elements'],
  ['cms/', 'Đưa vào CMS', 'CMS recipes'],
];

const port = Number(process.env.PORT ?? 5173);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(
    `PORT: "${process.env.PORT}" không phải số cổng từ 0 đến 65535 / is not a port from 0 to 65535`,
  );
  process.exit(2);
}

console.log('Đang chuẩn bị nguồn số liệu và các trang… / Preparing the feed and the pages…');
execFileSync(process.execPath, [BUILD, 'cli', 'feed', 'themes', 'manifest'], QUIET);

// another free port where this one is taken
const server = await createServer({ logLevel: 'warn', server: { port, strictPort: false } });
await server.listen();
const home = server.resolvedUrls?.local[0] ?? `http://localhost:${server.config.server.port}/`;

const width = Math.max(...PAGES.map(([path]) => path.length));
console.log(`\nSolieu đang chạy / is running: ${home}\n`);
for (const [path, vi, en] of PAGES) console.log(`  ${home}${path.padEnd(width)}  ${vi} / ${en}`);
console.log(`
Sửa dist/feed/feed.json: thẻ đổi theo ngay, không cần tải lại trang.
Edit dist/feed/feed.json: the cards follow at once, without a reload.
Dừng / stop: Ctrl-C
`);

// what the snippets of the builder load; the pages themselves need it not
const kit = ['solieu', 'solieu-card', 'solieu-loader'].filter((name) => !existsSync(`dist/${name}.js`));
if (kit.length) {
  // in a process of its own, so that the pages answer meanwhile
  const building = spawn(process.execPath, [BUILD, ...kit], QUIET);
  process.on('exit', () => building.kill());
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit());
}
