import { counted } from '../../text/numerals.ts';
import { phraseSet, phrases, words } from '../../text/phrases.ts';

// The words of time expressions. All in lower case; the readers say how they combine.

/** Small numbers in words, as they stand before and after `tháng`, `quý`, `năm`. */
export const NUMBER_WORDS = counted('một hai ba bốn năm sáu bảy tám chín mười', 1).set('tư', 4).set('bẩy', 7);

export const ROMAN = counted('i ii iii iv', 1);

export const QUARTER = words('quý quí qúy');

/** Parts of the day that stand before a date or a weekday, or after an hour. */
export const DAY_PARTS = words('sáng trưa chiều tối đêm');

/** `năm …`, `tháng …`, `quý …`: how many units away from the publication. */
export const SHIFTS = phrases<number>({
  'nay, này, hiện tại|hành': 0,
  'ngoái, trước |đó, qua, vừa qua|rồi, liền trước, kế trước': -1,
  kia: -2,
  'sau, tới, mai, tiếp |theo, kế tiếp': 1,
});

/** Weekdays: 0 for Sunday. */
export const WEEKDAYS = new Map([
  ...counted('hai ba tư năm sáu bảy', 1),
  ...counted('2 3 4 5 6 7', 1),
  ['bẩy', 6],
]);

/** `giai đoạn 2021-2025`, `nhiệm kỳ 2020-2025`: names of spans of years. */
export const SPANS_OF_YEARS = phraseSet(`
  giai đoạn, nhiệm kỳ|kì, thời kỳ|kì, niên độ|khóa|vụ, năm học|tài chính, hai năm, các năm, những năm
`);

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['ngày', 'day'],
  ['tuần', 'week'],
  ['tháng', 'month'],
  ['quý', 'quarter'],
  ['năm', 'year'],
]);

/** After `2 năm`, `3 tháng`: the length ends at the publication (-1), begins there (1), or is just a length (0). */
export const LENGTH_TAILS = phrases<-1 | 0 | 1>({
  'qua, vừa qua|rồi, gần đây|nhất, trở lại đây': -1,
  'tới, sắp tới, tiếp theo, nữa': 1,
  'trước |đó|đây, sau |khi|đó, kể từ, liên tiếp|tục, liền': 0,
  'triển khai, thực hiện, thí điểm, hoạt động, vận hành': 0,
});

/** Before `2 năm`, `3 tháng`: a length of time, not a measured result. */
export const LENGTH_HEADS = words('sau qua suốt trong vòng trải kỷ');

/** Names of yearly indices, whose year stands right after: `DTI 2022`, `PAR Index 2023`. */
export const INDICES = words('dti pci papi pii sipas par index ict egdi gci gii pgi apci số');
