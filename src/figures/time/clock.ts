import { words } from '../../text/phrases.ts';
import { glued, small, word } from './atoms.ts';
import type { Reader, Source } from './expression.ts';
import { DAY_PARTS } from './words.ts';

/** "16:08", "15:23:24", "16h30", "8g", "24/7" */
export const clockSign: Reader = (source, i) => {
  const hour = small(source, i);
  if (!hour || !/^\d/.test(word(source, i)) || hour.value > 24) return undefined;
  if (word(source, i + 1) === ':' && glued(source, i + 1) && isMinute(source, i + 2)) {
    const seconds = word(source, i + 3) === ':' && isMinute(source, i + 4);
    return { to: seconds ? i + 5 : i + 3, sort: 'clock' };
  }
  if (/^[hg](?:[0-5]?\d'?)?$/.test(word(source, i + 1)) && glued(source, i + 1))
    return { to: i + 2, sort: 'clock' };
  if (word(source, i) === '24' && word(source, i + 1) === '/' && /^0?7$/.test(word(source, i + 2)))
    return { to: i + 3, sort: 'clock' };
  return undefined;
};

function isMinute(source: Source, i: number): boolean {
  return /^[0-5]\d$/.test(word(source, i)) && glued(source, i);
}

const BEFORE_HOUR = words('lúc hồi vào từ đến trước sau đúng tới');
/** Before these words an hour is a length: "mất 2 giờ 30 phút", "trong 24 giờ". */
const MEASURED = words(
  'mất hết trong còn xuống lên giảm bình dài quân hơn gần khoảng dưới trên đạt là chỉ tối đa thiểu quá bằng',
);

/** "7 giờ 30'", "lúc 7 giờ", "7 giờ sáng", "10 giờ 45 phút", "11 giờ kém 15", "3 giờ rưỡi chiều" */
export const clock: Reader = (source, i) => {
  const hour = small(source, i);
  if (!hour || hour.value > 24 || word(source, hour.to) !== 'giờ') return undefined;
  const before = word(source, i - 1);
  if (MEASURED.has(source.tokens[i - 1]) && !/^(?:đúng|vào)$/.test(word(source, i - 2))) return undefined;
  let to = hour.to + 1;
  if (word(source, to) === 'kém' || word(source, to) === 'rưỡi') to++;
  const minute = /^[0-5]?\d$/.test(word(source, to)) && !/^[/-]$/.test(word(source, to + 1));
  if (minute && /^(?:'|’|′|phút)$/.test(word(source, to + 1))) to += 2;
  else if (minute && !/^\p{L}/u.test(word(source, to + 1))) to++;
  const timed = to > hour.to + 1;
  const part = DAY_PARTS.has(source.tokens[to]);
  const dated =
    /^(?:ngày|hôm|thứ)$/.test(word(source, part ? to + 1 : to)) ||
    (word(source, to) === ',' && /^(?:ngày|thứ)$/.test(word(source, to + 1)));
  if (!timed && !part && !dated && !BEFORE_HOUR.has(source.tokens[i - 1])) return undefined;
  // "sau 24 giờ", "trước 24 giờ" without a minute or a part of the day are lengths
  if (!timed && !part && !dated && /^(?:sau|trước|đến|tới|từ)$/.test(before) && hour.value > 20)
    return undefined;
  return { to, sort: 'clock' };
};
