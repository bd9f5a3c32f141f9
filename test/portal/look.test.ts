import { expect, test } from 'vitest';
import { card, everything, head, open, page, portal, script, settle, shown, theme } from './harness/page.ts';
import { readingsOf } from './harness/pdf.ts';

/* How the cards look on pages of all kinds, to all kinds of readers. */

test('old style sheets of a page do not reach the card', async () => {
  const boxOf = () =>
    page.evaluate(() => {
      const root = document.querySelector('solieu-card')!.shadowRoot!;
      return ['.title', '.number', '.meta', '.card'].map((name) => {
        const { fontSize, fontStyle, color, textTransform, textAlign, direction, display } = getComputedStyle(
          root.querySelector(name)!,
        );
        return { fontSize, fontStyle, color, textTransform, textAlign, direction, display };
      });
    });
  const sized = '<style>main { width: 24rem } solieu-card { inline-size: 300px }</style>';
  await open(`${sized}${script}<main>${card}</main>`);
  await shown('54,4 triệu');
  const calm = await boxOf();
  await page.context().close();
  await open(`${sized}<style>
      html { font-size: 62.5% } body { font-size: 1.6rem; direction: rtl }
      * { color: red !important; float: left !important; text-transform: uppercase !important; text-align: center !important;
          font-style: italic !important; margin: 0 !important; line-height: 1 !important; box-sizing: content-box !important }
    </style>${script}<main>${card}</main>`);
  await shown('54,4 triệu');
  expect(await boxOf()).toEqual(calm);
  expect((await page.locator('solieu-card').boundingBox())!.width).toBeGreaterThan(200);
});

test.each([
  ['a table', `<table><tr><th>Chỉ số<tr><td>${card}<tr><td>${card}</table>`],
  ['a flex row', `<div style="display:flex;flex-wrap:wrap">${card}${card}</div>`],
  ['a column of 320 pixels', `<div style="width:288px">${everything}</div>`],
])('nothing is cut off in %s', async (_, body) => {
  await open(`${script}${body}`, { viewport: { width: 320, height: 900 } });
  await shown('54,4 triệu');
  await settle();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
});

test('at twice the text size nothing is cut off', async () => {
  await open(`<style>html { font-size: 200% }</style>${script}${everything}`, {
    viewport: { width: 640, height: 900 },
  });
  await shown('54,4 triệu');
  await settle();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
});

test('in a dialog, a hidden tab and a frame the card is there once it is seen', async () => {
  portal.page('/frame', head + script + card);
  await open(
    `${script}<dialog>${card}</dialog><div hidden id="tab">${card}</div><iframe src="/frame" title="khung"></iframe>`,
  );
  await page.frameLocator('iframe').getByText('54,4 triệu').waitFor();
  await page.evaluate(() => {
    document.querySelector('dialog')!.show();
    document.querySelector<HTMLElement>('#tab')!.hidden = false;
  });
  await page.locator('dialog').getByText('54,4 triệu').waitFor();
  await page.locator('#tab').getByText('54,4 triệu').waitFor();
});

test.each(['America/Los_Angeles', 'Asia/Ho_Chi_Minh', 'Pacific/Kiritimati'])(
  'times are Vietnam’s for a reader in %s',
  async (timezoneId) => {
    await open(script + card, { timezoneId, locale: 'en-US' });
    await shown('Cập nhật lúc 09:00 ngày 21/11/2026');
    await shown('đến hết tháng 6 năm 2026');
  },
);

const surface = () =>
  page.evaluate(
    () =>
      getComputedStyle(document.querySelector('solieu-card')!.shadowRoot!.querySelector('.card')!)
        .backgroundColor,
  );
const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(23, 29, 36)';

test.each([
  ['a page that says nothing stays light, whatever the system', '', 'dark', LIGHT],
  [
    'a page that takes both follows the system',
    '<meta name="color-scheme" content="light dark">',
    'dark',
    DARK,
  ],
  ['a page that is dark is dark', '<style>:root { color-scheme: dark }</style>', 'light', DARK],
  [
    'a page that is dark by a class is dark',
    `${theme}<script>document.documentElement.className = 'dark'</script>`,
    'light',
    DARK,
  ],
] as const)('%s', async (_, extra, colorScheme, colour) => {
  await open(extra + script + card, { colorScheme });
  await shown('54,4 triệu');
  expect(await surface()).toBe(colour);
});

test('forced colours keep borders, arrows and bars', async () => {
  await open(`${script}<solieu-card indicator="online-rate" view="target"></solieu-card>`, {
    forcedColors: 'active',
  });
  await shown('61,4%');
  const drawn = await page.evaluate(() => {
    const root = document.querySelector('solieu-card')!.shadowRoot!;
    const style = (name: string) => getComputedStyle(root.querySelector(name)!);
    return {
      border: style('.card').borderTopStyle,
      different: style('.fill').fill !== style('.track').fill,
      mark: style('.mark').stroke !== style('.track').fill,
    };
  });
  expect(drawn).toEqual({ border: 'solid', different: true, mark: true });
});

test('on paper the values stand, also those that were never scrolled to', async () => {
  await open(`${script}<div style="height: 5000px"></div>${everything}`);
  await page.waitForFunction(() =>
    document.querySelector('solieu-ranking')?.shadowRoot?.querySelector('table'),
  );
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('54,4 triệu').first().isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Tải tệp CSV' }).isVisible()).toBe(false);
  const pdf = await page.pdf();
  const said = readingsOf(pdf).map((text) => text.normalize('NFC').replace(/\s/g, ''));
  for (const words of ['54,4', '61,4%', '09:00ngày21/11/2026'])
    expect(
      said.some((text) => text.includes(words)),
      words,
    ).toBe(true);
});
