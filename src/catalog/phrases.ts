import type { Word } from './words.ts';
import { phraseWords } from './words.ts';

/** A phrase found in the words of an article. */
export interface Hit {
  /** Index of the phrase. */
  phrase: number;
  /** Indexes of its first word and of the one after its last. */
  from: number;
  to: number;
}

interface Node {
  next: Map<string, Node>;
  phrase?: number;
  hides?: true;
}

/** Signs that may stand within a phrase: `bộ, ngành`, `đúng – đủ – sạch – sống`. */
const WITHIN = new Set(['', ',', '–']);

/** Finds any of many phrases in one pass, the longest of those that begin at the same word last. */
export interface PhraseBook {
  phrases: string[];
  /** Index of a phrase, which is added if new. */
  add(phrase: string): number;
  /** Hides the syllables of a compound: `phủ` is not found within `chính phủ`. */
  hide(compound: string): void;
  find(words: Word[]): Hit[];
  /** The phrases that the words begin with, shortest first. */
  prefixes(words: string[]): number[];
}

export function phraseBook(): PhraseBook {
  const root: Node = { next: new Map() };
  const phrases: string[] = [];
  return {
    phrases,
    add(phrase) {
      const node = grow(root, phrase);
      node.phrase ??= phrases.push(phrase) - 1;
      return node.phrase;
    },
    hide(compound) {
      grow(root, compound).hides = true;
    },
    find(words) {
      const hits: Hit[] = [];
      let hiddenTo = 0;
      for (let from = 0; from < words.length; from++) {
        const { paragraph } = words[from]!;
        const textAt = (i: number) => {
          const word = words[from + i];
          const goesOn = word?.paragraph === paragraph && (i === 0 || WITHIN.has(word.sign));
          return goesOn ? word.text : undefined;
        };
        const first = hits.length;
        let hides = hiddenTo > from ? hiddenTo : 0;
        walk(root, textAt, (node, length) => {
          if (node.hides) hides = Math.max(hides, from + length);
          if (node.phrase !== undefined) hits.push({ phrase: node.phrase, from, to: from + length });
        });
        hiddenTo = hides;
        for (let i = hits.length - 1; i >= first; i--)
          if (hits[i]!.to <= hides && hits[i]!.to - from === 1) hits.splice(i, 1);
      }
      return hits;
    },
    prefixes(words) {
      const found: number[] = [];
      walk(
        root,
        (i) => words[i],
        ({ phrase }) => phrase !== undefined && found.push(phrase),
      );
      return found;
    },
  };
}

/** The node at the end of a phrase. */
function grow(root: Node, phrase: string): Node {
  let node = root;
  for (const word of phraseWords(phrase)) {
    const next: Node = node.next.get(word) ?? { next: new Map() };
    node.next.set(word, next);
    node = next;
  }
  return node;
}

function walk(
  root: Node,
  textAt: (index: number) => string | undefined,
  visit: (node: Node, length: number) => void,
): void {
  let node: Node | undefined = root;
  for (let i = 0; node; i++) {
    if (i > 0) visit(node, i);
    const text = textAt(i);
    node = text === undefined ? undefined : node.next.get(text);
  }
}
