import { beforeAll, describe, expect, test } from 'vitest';
import { browsers, type Tab } from './harness/browser.ts';
import { middleOf, part, until, untilCard, untilMarked, untilNoCard } from './harness/look.ts';
import type { PageServer } from './harness/server.ts';
import { openStage } from './harness/stage.ts';

describe.each(browsers)('page and extension keep out of each other’s way, %s', (name) => {
  let server: PageServer;
  let tab: Tab;
  beforeAll(async () => {
    const stage = await openStage(name);
    ({ server, tab } = stage);
    return stage.close;
  });

  test('works on a page that fights it: rules, names, prototypes', async () => {
    await tab.goto('hostile.html');
    const { x, y } = await untilMarked(tab, '38,3%').then(() => middleOf(tab, '38,3%'));
    await tab.move(x, y);
    const card = await untilCard(tab, '38,3%');
    expect(part(card, 'number')?.text).toBe('38,3%');
    expect(await cardIsPainted(tab)).toBe(true);
  });

  test('puts the card within a modal dialog and over what the page opens later', async () => {
    await tab.goto('hostile.html');
    await untilMarked(tab, '38,3%');
    await tab.evaluate(() => (document.querySelector('#modal') as HTMLDialogElement).showModal());
    await tab.press('Alt+Period');
    await untilCard(tab, '48.000.000');
    expect(await tab.evaluate(() => document.querySelector('#modal > [popover]') !== null)).toBe(true);
    await tab.press('Escape');
    await untilNoCard(tab);
    await tab.evaluate(() => (document.querySelector('#modal') as HTMLDialogElement).close());
    await tab.press('Alt+Period');
    await untilCard(tab, '48.000.000');
    await tab.evaluate(() => (document.querySelector('#over') as HTMLElement).showPopover());
    await until(() => cardIsPainted(tab), 'the card to lie on top again');
  });

  test('marks again what the page has unmarked', async () => {
    await tab.goto('hostile.html');
    await untilMarked(tab, '38,3%');
    await tab.evaluate(() => {
      (globalThis as unknown as { deleteHighlights(): void }).deleteHighlights();
      document.querySelector('#first')!.append(' Thêm 7 triệu tài khoản.');
    });
    expect((await untilMarked(tab, '7 triệu')).level).toContain('38,3%');
  });

  test('works under a policy that allows nothing, in a sandbox', async () => {
    const body =
      '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tin</title><article><p>Đã cấp hơn 48 triệu tài khoản định danh điện tử cho người dân cả nước tính đến hết tháng 3 năm 2024, theo báo cáo của cơ quan công an tại phiên họp thường kỳ của uỷ ban quốc gia về chuyển đổi số, họp ở Hà Nội.</p></article>';
    server.add('/strict.html', {
      body,
      headers: {
        'content-security-policy':
          "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts",
      },
    });
    await tab.goto('strict.html');
    await tab.press('Alt+Period');
    await until(async () => {
      await tab.press('Alt+Period');
      return (await tab.card())?.text.includes('48.000.000');
    }, 'the card');
  });

  test('leaves selection, copying and print text as they are', async () => {
    await tab.goto('print.html');
    await untilMarked(tab, '48 triệu');
    const selected = await tab.evaluate(() => {
      getSelection()!.selectAllChildren(document.querySelector('.print')!);
      return getSelection()!.toString();
    });
    await tab.press('Alt+Period');
    await untilCard(tab, '48.000.000');
    const after = await tab.evaluate(() => [getSelection()!.toString(), document.body.innerText] as const);
    expect(after[0]).toBe(selected);
    expect(after[1]).toBe(selected.replace(/\n+/g, '\n\n'));
  });

  test('puts no line and no card on paper', async () => {
    await tab.goto('print.html');
    await untilMarked(tab, '48 triệu');
    const onPaper = await tab.evaluate(() => {
      const rules = (list: CSSRuleList): CSSRule[] =>
        [...list].flatMap((rule) =>
          rule instanceof CSSSupportsRule ? rules(rule.cssRules) : [rule as CSSRule],
        );
      return document.adoptedStyleSheets
        .flatMap((sheet) => rules(sheet.cssRules))
        .filter((rule) => !(rule instanceof CSSMediaRule && rule.media.mediaText.startsWith('screen')))
        .map(({ cssText }) => cssText);
    });
    expect(await tab.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    expect(onPaper).toEqual([]);
  });
});

/** Whether the card's ground lies at its middle: not hidden, faded, or under something of the page's. */
async function cardIsPainted(tab: Tab): Promise<boolean> {
  const card = await tab.card();
  const { left, top } =
    /left: (?<left>[\d.]+)px; top: (?<top>[\d.]+)px/.exec(card?.attributes.style ?? '')?.groups ?? {};
  const clip = { x: Number(left) + 6, y: Number(top) + 20, width: 4, height: 4 };
  const png = (await tab.screenshot(clip)).toString('base64');
  return tab.evaluate(async (data: string) => {
    const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(4, 4);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    return [...context.getImageData(1, 1, 1, 1).data].join() === '255,255,255,255';
  }, png);
}
