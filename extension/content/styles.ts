import { parentElement } from './dom.ts';
import { ALL_MARKS, type Mark, type MarkStyle, styleOf } from './mark-style.ts';
import type { Places } from './places.ts';
import type { Prose } from './prose.ts';
import { scopesOf } from './scopes.ts';
import { createSheet } from './sheet.ts';
import { painted } from './slices.ts';

/** The style of the marks, where they stand. */
export function createStyles(document: Document, name: (mark: Mark | 'open') => string, style: MarkStyle) {
  const sheets: ReturnType<typeof createSheet>[] = [];
  return {
    /** Gives a long article its style part by part, a frame each. */
    *apply(places: Places, { roots, shadows }: Prose): Generator<unknown, void, undefined> {
      let holders: Set<Element | null> | undefined;
      const holdsText = (element: Element): boolean => {
        holders ??= new Set([...places.byNode.keys()].map(parentElement));
        return holders.has(element);
      };
      // what is slotted into a shadow root does not stand below what holds it there
      const groups = shadows.length ? [[]] : scopesOf(roots, holdsText);
      const used =
        groups.length > 1 ? new Set([...places.figures.values()].map(({ mark }) => mark)) : undefined;
      const marks = ALL_MARKS.filter((mark) => !used || used.has(mark));
      for (const sheet of sheets.splice(groups.length)) sheet.remove();
      let isNew = false;
      for (const [i, scopes] of groups.entries()) {
        if (isNew) yield painted(document.defaultView!);
        sheets[i] ??= createSheet(document);
        isNew = sheets[i].apply(styleOf(name, style, scopes, marks), shadows);
      }
    },
    remove(): void {
      for (const sheet of sheets.splice(0)) sheet.remove();
    },
  };
}
