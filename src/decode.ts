/**
 * The text of a file: UTF-8, or UTF-16 where it begins with its mark, as Notepad saves "Unicode". The mark is no
 * part of it; bytes that are neither become U+FFFD.
 */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
