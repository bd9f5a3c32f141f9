import type { CardNode, Tab } from './browser.ts';

/** Asks again until there is an answer; what it waits for comes from the browser, which tells of it in no other way. */
export async function until<T>(ask: () => Promise<T | undefined | false>, what: string): Promise<T> {
  const end = performance.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The marked texts by mark, as the page itself sees them. */
export const marked = (tab: Tab): Promise<Record<string, string[]>> =>
  tab.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [
        name.split('-').at(-1)!,
        [...highlight].flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
          // what the page has changed meanwhile is not painted either
          if ((startContainer as Text).length < startOffset || (endContainer as Text).length < endOffset)
            return [];
          const live = document.createRange();
          live.setStart(startContainer, startOffset);
          live.setEnd(endContainer, endOffset);
          return live.toString().replace(/\s+/g, ' ');
        }),
      ]),
    ),
  );

/** Waits until a figure with this text is marked. */
export const untilMarked = (tab: Tab, text: string): Promise<Record<string, string[]>> =>
  until(async () => {
    const marks = await marked(tab);
    return Object.values(marks).flat().includes(text) && marks;
  }, `“${text}” to be marked`);

/** The middle of a text in the viewport. */
export const middleOf = (
  tab: Tab,
  text: string,
): Promise<{ x: number; y: number; width: number; height: number }> =>
  tab.evaluate((wanted: string) => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2, width, height };
    }
    throw new Error(`no text “${wanted}” on the page`);
  }, text);

export const untilCard = (tab: Tab, text: string): Promise<CardNode> =>
  until(async () => {
    const card = await tab.card();
    return card?.text.includes(text) ? card : undefined;
  }, `a card with “${text}”`);

export const untilNoCard = (tab: Tab): Promise<true> =>
  until(async () => (await tab.card()) === undefined, 'the card to close');

/** All elements of the card with a class. */
export const parts = (card: CardNode, name: string): CardNode[] =>
  card.attributes.class?.split(' ').includes(name)
    ? [card]
    : card.children.flatMap((child) => parts(child, name));

/** The element of the card with a class. */
export function part(card: CardNode, name: string): CardNode | undefined {
  if (card.attributes.class?.split(' ').includes(name)) return card;
  for (const child of card.children) {
    const found = part(child, name);
    if (found) return found;
  }
  return undefined;
}
