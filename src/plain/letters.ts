// "８９％"
const WIDE = /[\uff01-\uff5e]/g;
// "𝟵𝟴,𝟱%", "𝐇𝐨̛𝐧": the mathematical letters that posts use as bold
const BOLD = /[\u{1d400}-\u{1d7ff}]/gu;
// "3️⃣0️⃣0️⃣ tổ"
const KEYCAPS = /(?:\d\ufe0f?\u20e3){2,}/g;
// "1️⃣ Hồ sơ trực tuyến": a bullet
const KEYCAP = /(\d)\ufe0f?\u20e3/g;

/** The letters of a post in their plain form. Text that has none of them stays as it is, and offsets with it. */
export function plainLetters(text: string): string {
  const plain = (letter: string) => letter.normalize('NFKC');
  const narrow = text
    .replace(WIDE, plain)
    .replace(KEYCAPS, (keys) => keys.replace(/\D/g, ''))
    .replace(KEYCAP, '$1)');
  const read = narrow.replace(BOLD, plain);
  // the marks of bold letters stood by themselves
  return read === narrow ? narrow : read.normalize('NFC');
}
