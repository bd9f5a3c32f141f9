// "𝟵𝟴,𝟱%", "𝐇𝐨̛𝐧": the mathematical letters that posts use as bold; "８９％": full width
const DRESSED = /[\u{1d400}-\u{1d7ff}\uff01-\uff5e]/gu;
// "3️⃣0️⃣0️⃣ tổ"
const KEYCAPS = /(?:\d\ufe0f?\u20e3){2,}/g;
// "1️⃣ Hồ sơ trực tuyến": a bullet
const KEYCAP = /(\d)\ufe0f?\u20e3/g;

/** The letters of a post in their plain form. Text that has none of them stays as it is. */
export function plainLetters(text: string): string {
  const plain = text
    .replace(DRESSED, (letter) => letter.normalize('NFKC'))
    .replace(KEYCAPS, (keys) => keys.replace(/\D/g, ''))
    .replace(KEYCAP, '$1)');
  // a mark that stood beside a letter of another block can join it now
  return plain === text ? text : plain.normalize('NFC');
}
