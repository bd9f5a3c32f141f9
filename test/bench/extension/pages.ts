import type { BrowserContext, Page, Worker } from 'playwright-core';
import { HOST } from '../../extension/harness/browser.ts';
import type { PageServer } from '../../extension/harness/server.ts';

/** A browser with the extension, and the pages it is shown. */
export interface Run {
  context: BrowserContext;
  worker: Worker;
  server: PageServer;
}

const SENTENCES =
  'Năm 2023, xã có 1.234 hồ sơ trực tuyến, 45 tổ công nghệ, 12,5% số dân dùng, 300 máy tính, 18 điểm, ' +
  '92 nhóm, 7.800 tài khoản, 61% đúng hạn, 35 tỷ đồng, 220 cán bộ.';
const PLAIN =
  'Lãnh đạo tỉnh cho biết việc nộp hồ sơ nay thuận tiện hơn trước, người dân không phải đi lại nhiều lần.';

/** 20 kB of text, a figure in every second sentence, within a portal of 1,000 links. */
export const ARTICLE = `<nav style="height:9em;overflow:auto">${'<ul><li><a href="#">Chuyên mục</a></li></ul>'.repeat(1000)}</nav><article><h1>Tin của tỉnh Mẫu</h1>${`<p>${PLAIN} Năm 2023 có <b>1.234</b> hồ sơ, đạt 61,5%. ${PLAIN}</p>`.repeat(60)}</article>`;

/** 10,000 figures. */
export const LONG: Record<string, string> = {
  paragraphs: `<p>${SENTENCES}</p>`.repeat(1000),
  'table cells': `<p>${PLAIN}</p><table>${`<tr>${'<td>1.204 hồ sơ</td>'.repeat(10)}</tr>`.repeat(1000)}</table>`,
  'lines of one block': `${SENTENCES}<br>`.repeat(1000),
};

export const page = (body: string): string =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tin</title><style>body{font:16px/1.6 sans-serif}</style><body>${body}`;

export const toLong = (body: string): string =>
  page(`<article><h1>Tin dài</h1><div itemprop="articleBody">${body}</div></article>`);

/** The same page where the extension runs and where it does not. */
export const addressOf = ({ server }: Run, path: string, isMarked = true): string =>
  `http://${isMarked ? HOST : 'mau.vn'}:${server.port}${path}`;

export const untilMarked = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0));

export const rest = (page: Page, time = 600): Promise<void> => page.waitForTimeout(time);
