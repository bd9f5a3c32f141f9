import { findNodeAtLocation, type Node, type ParseError, parse, parseTree, visit } from 'jsonc-parser';
import type { Fault, Path } from './fault.ts';

/** Line and column, from 1, of an offset. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Why and where a text is no JSON. */
export function jsonFault(file: string, text: string): Fault {
  const errors: ParseError[] = [];
  const fault = { file, path: [], severity: 'error' } as const;
  try {
    parse(text, errors, { allowTrailingComma: false, disallowComments: true, allowEmptyContent: false });
  } catch {
    // the parser calls itself for every bracket
    return { ...fault, message: 'too-deep', ...placeOf(text, 0) };
  }
  const offset = Math.min(errors[0]?.offset ?? text.length, text.length);
  const message = offset >= text.trimEnd().length ? 'json-cut' : 'json';
  return { ...fault, message, ...placeOf(text, offset) };
}

/** Keys that stand twice in the same object: readers take one or the other. */
export function doubledKeys(text: string): (Omit<Fault, 'file'> & { offset: number })[] {
  const found: ReturnType<typeof doubledKeys> = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, offset, _length, _line, _column, path) => {
      const keys = open.at(-1)!;
      if (keys.has(key))
        found.push({
          path: [...path(), key],
          severity: 'error',
          message: 'key-twice',
          values: { key },
          offset,
        });
      keys.add(key);
    },
  });
  return found;
}

/** Finds the place of a path in the text of a JSON file; of the nearest part around it, where it is missing. */
export function locator(text: string): (path: Path) => { line: number; column: number } {
  let root: Node | undefined;
  return (path) => {
    root ??= parseTree(text);
    for (let length = path.length; root && length >= 0; length--) {
      const node = findNodeAtLocation(root, path.slice(0, length));
      if (node) return placeOf(text, node.parent?.type === 'property' ? node.parent.offset : node.offset);
    }
    return { line: 1, column: 1 };
  };
}
