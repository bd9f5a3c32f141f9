import { CITIES } from './kinds.ts';
import { CITY, DISTRICT, type PlaceMention, PROVINCE } from './mention.ts';
import type { Walk } from './walk.ts';

/** "toàn tỉnh", "thành phố": the one that the line has named, the text's own, else the last of that level. */
export function resolve({ current, home, seen, sentence, told }: Walk, mention: PlaceMention): void {
  if (mention.code || mention.listed) return;
  let { level } = mention;
  if (level === CITY) level = CITIES.has(home.code) || !seen.has(DISTRICT) ? PROVINCE : DISTRICT;
  mention.level = level;
  // "Theo mô hình của Hà Nội, tỉnh đã có …": not the one that only leads to the subject
  const leads = home.level === PROVINCE && !told && current && current.from >= sentence;
  mention.code =
    (!leads && current?.level === level && current.code) ||
    (level === home.level && home.code) ||
    seen.get(level) ||
    // "Đông Trung … của thôn": the one that is spoken of
    (current && current.level < PROVINCE && current.level >= level && current.code) ||
    (level < home.level && home.level <= PROVINCE ? home.code : undefined);
}
