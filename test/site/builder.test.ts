import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openSite } from './open.ts';
import type { Site } from './serve.ts';

let browser: Browser;
let site: Site;
let page: Page;

/** As a new user: opens the builder, finds an indicator by typing, chooses each strength. */
beforeAll(async () => {
  const opened = await openSite();
  ({ site, browser } = opened);
  page = await browser.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  page.setDefaultTimeout(10_000);
  await page.goto(`${site.url}builder/`);
  return opened.close;
});

const copied = () => page.evaluate(() => navigator.clipboard.readText());

test('typing "dinh danh" finds the indicators of electronic identity', async () => {
  await page.getByLabel('Tìm theo tên').fill('dinh danh');
  const found = await page.locator('#list label').allTextContents();
  expect(found.length).toBeGreaterThan(2);
  for (const name of found.slice(0, 3)) expect(name).toMatch(/định danh/i);
});

test('what is chosen shows in the preview, and in the address', async () => {
  await page.locator('#chosen button').first().click();
  await page.locator('#list input[value="eid-accounts-activated"]').check();
  const frame = page.frameLocator('#frame');
  await expect.poll(() => frame.getByRole('heading').textContent()).toContain('đã kích hoạt');
  expect(new URL(page.url()).searchParams.get('indicators')).toBe('eid-accounts-activated');
  const colleague = await browser.newPage();
  await colleague.goto(page.url());
  await expect.poll(() => colleague.locator('#chosen').textContent()).toContain('đã kích hoạt');
  await colleague.close();
});

test('a view that the feed has too little for is told of, and so is an address that no portal can load', async () => {
  const other = await browser.newPage();
  await other.goto(`${site.url}builder/?indicators=eid-accounts-activated&view=rank`);
  await expect.poll(() => other.locator('#say').textContent()).toContain('“Thứ hạng”: thẻ chỉ hiện giá trị');
  const warning = other.locator('#base-warning');
  await expect.poll(() => warning.textContent()).toContain('chỉ mở được trên máy này');
  await other.locator('#base').fill('http://cong.example.vn/solieu/');
  await expect.poll(() => warning.textContent()).toContain('cổng chạy https sẽ chặn');
  await other.locator('#base').fill('https://cong.example.vn/solieu/');
  await expect.poll(() => warning.isVisible()).toBe(false);
  expect(await other.locator('#code').textContent()).toContain(
    'https://cong.example.vn/solieu/feed/feed.json',
  );
  await other.close();
});

test('an address that is none is told beside it, and the code says what it still points to', async () => {
  const other = await browser.newPage();
  await other.goto(`${site.url}builder/`);
  await other.locator('#base').fill('https://cong.example.vn/solieu');
  await expect.poll(() => other.locator('#code').textContent()).toContain('example.vn/solieu/feed/feed.json');
  await other.locator('#base').fill('thư mục solieu');
  const told = other.locator('#base-problem');
  expect(await told.textContent()).toContain('Mã vẫn trỏ về https://cong.example.vn/solieu/');
  expect(await other.locator('#base').getAttribute('aria-invalid')).toBe('true');
  await other.locator('#base').fill('cong.example.vn/khac');
  expect(await told.isVisible()).toBe(false);
  await other.close();
});

test('what the feed does not have is left out of a choice, and told', async () => {
  const other = await browser.newPage();
  await other.goto(`${site.url}builder/?indicators=khong-co,eid-accounts-activated&area=VN-99`);
  await expect
    .poll(() => other.locator('#unknown').textContent())
    .toBe('Nguồn số liệu này không có chỉ số khong-co, nên đã bỏ khỏi lựa chọn.');
  expect(await other.locator('#area').inputValue()).toBe('VN');
  expect(await other.locator('#code').textContent()).not.toMatch(/khong-co|VN-99/);
  await other.close();
});

test('all indicators stand by subject, until something is looked for', async () => {
  const other = await browser.newPage();
  await other.goto(`${site.url}builder/`);
  await expect
    .poll(() => other.getByRole('group', { name: 'Định danh số' }).getByRole('checkbox').count())
    .toBe(7);
  await other.locator('#query').fill('5g');
  expect(await other.locator('#list [role="group"]').count()).toBe(0);
  await other.close();
});

test('the preview takes the width of the column and the height of the card', async () => {
  await page.locator('#width').fill('260');
  expect(await page.locator('#frame').getAttribute('width')).toBe('260');
  await expect
    .poll(async () => Number(await page.locator('#frame').getAttribute('height')))
    .toBeGreaterThan(150);
});

test('each strength is copied by one button', async () => {
  for (const [name, label] of Object.entries({
    script: 'Thẻ và script',
    div: 'Thẻ div',
    link: 'Liên kết',
    iframe: 'Khung iframe',
    image: 'Ảnh',
  })) {
    await page.getByRole('radio', { name: label, exact: true }).check();
    await page.getByRole('button', { name: 'Sao chép mã', exact: true }).click();
    await expect.poll(copied).toBe(await page.locator('#code').textContent());
    if (name === 'script') expect(await copied()).toMatch(/integrity="sha384-[\w+/=]{64}"/);
  }
  await page.getByRole('radio', { name: 'Thẻ div' }).check();
  await page.getByRole('button', { name: 'Sao chép dòng khuôn mẫu' }).click();
  expect(await copied()).toBe(await page.locator('#loader-code').textContent());
  await page.getByRole('button', { name: 'Sao chép đoạn thử' }).click();
  await expect.poll(copied).toContain('<iframe');
});
