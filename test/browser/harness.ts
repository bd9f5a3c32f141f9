import axe from 'axe-core';
import type { LitElement } from 'lit';
import type { Feed } from '../../src/feed/schema.ts';
import '../../widgets/index.ts';
import { sampleFeed } from '../setup/sample-feed.ts';

/** Puts markup on the page, hands every element of the kit the feed, and waits until all is drawn. */
export async function show(markup: string, feed: Feed | undefined = sampleFeed()): Promise<HTMLElement> {
  document.body.replaceChildren(document.createRange().createContextualFragment(`<main>${markup}</main>`));
  const main = document.querySelector('main')!;
  for (const element of kit(main)) Object.assign(element, { data: feed });
  await drawn(main);
  return main;
}

export async function drawn(root: ParentNode): Promise<void> {
  for (const element of kit(root)) {
    await element.updateComplete;
    if (element.shadowRoot) await drawn(element.shadowRoot);
  }
}

const kit = (root: ParentNode) =>
  [...root.querySelectorAll<LitElement>('*')].filter(({ localName }) => localName.startsWith('solieu-'));

/** The text as it is seen: of shadow roots, without what is hidden, a space between blocks. */
export const textOf = (node: Node): string => rawText(node).replace(/\s+/g, ' ').trim();

function rawText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return [...node.childNodes].map(rawText).join('');
  const { visibility, display } = getComputedStyle(node);
  if (visibility === 'hidden') return '';
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const inside = slotted.length ? slotted : [...(node.shadowRoot ?? node).childNodes];
  const text = inside.map(rawText).join('');
  return /^(?:inline|contents)$/.test(display) && !(node instanceof SVGElement) ? text : ` ${text} `;
}

/** What axe objects to by WCAG 2.2 A and AA, each with its element. */
export async function objections(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}

export function part(element: Element | null, name: string): HTMLElement | null {
  return element?.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;
}
