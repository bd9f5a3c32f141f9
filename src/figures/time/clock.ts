import type { Pattern, Patterns } from './pattern.ts';

const CLOCK: Pattern[1] = () => ({ sort: 'clock' });
const HOUR = '([01]?\\d|2[0-4])';

/** Times of day in signs, by what follows the first number: no number in them is a figure. */
export const CLOCK_SIGNS: Patterns = {
  // "16:08", "15:23:24"
  ':': [[`${HOUR}(:[0-5]\\d){1,2}`, CLOCK]],
  '/': [['24/0?7', CLOCK]],
};

/** "16h30", "8g" */
export const CLOCK_LETTERS: Pattern[] = [[`${HOUR}[hg]([0-5]?\\d'?)?`, CLOCK]];

// "mất 2 giờ 30 phút", "trong 24 giờ" are lengths
const UNMEASURED =
  '(?<!(còn|quá|bằng|quân|tối|trên|đạt|hơn|gần|lên|đa|giảm|thiểu|dài|hết|xuống|chỉ|dưới|bình|khoảng|mất|trong|là) )';

/** Times of day in words. */
export const CLOCK_WORDS: Patterns = {
  giờ: [
    // "7 giờ 30'", "10 giờ 45 phút", "11 giờ kém 15", "3 giờ rưỡi chiều"
    [`${UNMEASURED}N giờ( (rưỡi|(kém )?[0-5]?\\d( (['’′]|phút)|(?! [/a-zà-ỹ-]))))`, CLOCK],
    // "7 giờ sáng", "17 giờ ngày 25/7", "8 giờ, thứ ba"
    ['N giờ(?= (P|,? (ngày|hôm|thứ)))', CLOCK],
    // "lúc 7 giờ", "trước 17 giờ"; "chưa đến 24 giờ" is a length
    ['(?<=(từ|đến|tới|hồi|vào|lúc|đúng|trước) )(?!2[1-9])N giờ', CLOCK],
  ],
};
