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

// "®æi sè", "tØnh", "hå s¬" of TCVN3; "ñoåi soá", "tænh" of VNI
const OLD_LETTERS = /[®¸µ¶·¹¬]\p{Ll}|\p{Ll}[®¸µ¶·¹¬]|ñ\p{Ll}|[aeouAEOU][ùøûõïáàåãäéèêëúüû]/gu;
// what only Unicode has of Vietnamese
const NEW_LETTERS = /[đĐơƠưƯ\u1ea0-\u1ef9]/;

/** Whether a text is in the letters of the fonts before Unicode, .VnTime and VNI-Times: nothing can be read of it. */
export function hasOldLetters(text: string): boolean {
  const start = text.slice(0, 5000);
  return !NEW_LETTERS.test(start) && (start.match(OLD_LETTERS)?.length ?? 0) >= 3;
}
