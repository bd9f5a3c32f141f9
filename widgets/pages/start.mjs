// npm start: builds the default feed and the kit, serves the pages, and says where they are.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, createServer } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(root);

const PAGES = [
  ['', 'Bắt đầu ở đây', 'Start here'],
  ['portal/', 'Cổng tỉnh mẫu, có thẻ sống', 'A sample portal with live cards'],
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

console.log('Đang dựng nguồn số liệu… / Building the feed…');
await build({ mode: 'cli', logLevel: 'error' });
execFileSync(process.execPath, ['dist/cli.js', 'feed', 'build', '--out', 'dist/feed'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});

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
for (const mode of ['solieu', 'solieu-card'])
  if (!existsSync(`dist/${mode}.js`)) await build({ mode, logLevel: 'error' });
