import { attribute, children, isElement, localName } from './dom.ts';

/** Of so many elements a browser can work out the style anew within a frame: 2 to 4 µs each. */
const MOST = 2500;

/** Some elements, and how many stand below them. */
interface Scope {
  selector: string;
  weight: number;
}

/**
 * Selectors of what holds the text below some elements, in groups of at most `MOST` elements, as far as their trees
 * allow: at a new rule for a highlight the browser works out the style of all that it reaches.
 * @param holdsText whether a figure stands in an element, not in one below it
 */
export function scopesOf(roots: Element[], holdsText: (element: Element) => boolean): string[][] {
  const groups: string[][] = [];
  let room = 0;
  const scopes = roots.flatMap((root) => [...divide(root, selectorOf(root), holdsText)]);
  for (const { selector, weight } of scopes) {
    if (weight > room || !groups.length) {
      groups.push([]);
      room = MOST;
    }
    groups.at(-1)!.push(selector);
    room -= weight;
  }
  return groups;
}

/** The element as a whole where it is light; else its children, by runs of equal length. */
function* divide(
  element: Element,
  selector: string,
  holdsText: (element: Element) => boolean,
): Generator<Scope, void, undefined> {
  const weight = weightOf(element);
  if (weight <= MOST || holdsText(element)) return yield { selector, weight };
  const below = [...children(element)].filter(isElement);
  const length = runLength((MOST * below.length) / weight);
  for (let from = 0; from < below.length; from += length) {
    const run = below.slice(from, from + length);
    const isLast = from + length >= below.length;
    const whole = sum(run);
    if (whole <= MOST)
      yield* ofRun(run, selector, place(from + 1, isLast ? undefined : from + length), whole);
    else
      for (const [i, child] of run.entries()) {
        const own = weightOf(child);
        if (own > MOST) yield* divide(child, `${selector} > ${selectorOf(child)}`, holdsText);
        else yield* ofRun([child], selector, `:nth-child(${from + i + 1})`, own);
      }
  }
}

/** A selector for each kind of element in a run; with the name first, the browser asks no other for its place. */
function* ofRun(
  run: Element[],
  parent: string,
  places: string,
  weight: number,
): Generator<Scope, void, undefined> {
  const names = new Set(run.map(localName));
  for (const name of names)
    yield { selector: `${parent} > ${CSS.escape(name)}${places}`, weight: weight / names.size };
}

/** What is added at the end is the last run's. */
const place = (first: number, last?: number): string =>
  `:nth-child(n+${first})${last ? `:nth-child(-n+${last})` : ''}`;

/** Powers of two, so that the runs stay the same when a few elements come or go. */
const runLength = (most: number): number => 2 ** Math.max(0, Math.floor(Math.log2(most)));

const weightOf = (element: Element): number =>
  Element.prototype.querySelectorAll.call(element, '*').length + 1;

const sum = (elements: Element[]): number => elements.reduce((all, one) => all + weightOf(one), 0);

/** A selector that an element matches, and few others: `div.noi-dung`. */
function selectorOf(element: Element): string {
  const id = attribute(element, 'id');
  const classes = attribute(element, 'class')?.split(/\s+/).filter(Boolean) ?? [];
  const named = id ? `#${CSS.escape(id)}` : classes.map((name) => `.${CSS.escape(name)}`).join('');
  return `${CSS.escape(localName(element))}${named}`;
}
