import type { Messages } from './lang.ts';

/** What is said of figures that contradict one another. `{sum}` is written out: `2.416 / 3.924 = 61,6 %`. */
export const FINDINGS = {
  'sum-stated': { vi: '{sum}, bài viết ghi {stated}', en: '{sum}; the article says {stated}' },
  'average-stated': {
    vi: '{sum} {each}, bài viết ghi {stated} {each}',
    en: '{sum} {each}; the article says {stated} {each}',
  },
  'a-day': { vi: 'mỗi ngày', en: 'a day' },
  'a-month': { vi: 'mỗi tháng', en: 'a month' },
  'a-quarter': { vi: 'mỗi quý', en: 'a quarter' },
  days: { vi: '{many} ngày', en: '{many} days' },
  months: { vi: '{many} tháng', en: '{many} months' },
  quarters: { vi: '{many} quý', en: '{many} quarters' },
  weeks: { vi: '{many} tuần', en: '{many} weeks' },
  years: { vi: '{many} năm', en: '{many} years' },
  'date-impossible': {
    vi: 'tháng {month} chỉ có {days} ngày, bài viết ghi ngày {stated}',
    en: 'month {month} has only {days} days; the article says {stated}',
  },
  'month-impossible': {
    vi: 'không có tháng {month}, bài viết ghi ngày {stated}',
    en: 'there is no month {month}; the article says {stated}',
  },
  'dates-reversed': {
    vi: 'ngày bắt đầu {from} lại sau ngày kết thúc {to}',
    en: 'the first day {from} comes after the last day {to}',
  },
  'span-stated': {
    vi: 'từ {from} đến {to} là {days}, bài viết ghi {stated}',
    en: 'from {from} to {to} it is {days}; the article says {stated}',
  },
  listed: {
    vi: 'bài viết ghi {stated} nhưng kể tên {computed}',
    en: 'the article says {stated} but names {computed}',
  },
  'hour-impossible': {
    vi: 'một ngày chỉ có 24 giờ, bài viết ghi {hours} giờ',
    en: 'a day has only 24 hours; the article says {hours}',
  },
  'minute-impossible': {
    vi: 'một giờ chỉ có 60 phút, bài viết ghi {hours} giờ {minutes} phút',
    en: 'an hour has only 60 minutes; the article says {hours}:{minutes}',
  },
  'school-year': {
    vi: 'năm học {from} là {computed}, bài viết ghi {stated}',
    en: 'the school year of {from} is {computed}; the article says {stated}',
  },
  'former-provinces': {
    vi: 'từ ngày 1/7/2025 cả nước có {provinces} tỉnh, thành phố, bài viết ghi {stated}',
    en: 'since 1 July 2025 there are {provinces} provinces; the article says {stated}',
  },
  'words-stated': { vi: '{sum}, bài viết ghi “{stated}”', en: '{sum}; the article says “{stated}”' },
  cumulative: {
    vi: 'lũy kế {stated} lại ít hơn {month} của riêng một tháng',
    en: 'the sum so far, {stated}, is less than {month} of one month alone',
  },
  threshold: {
    vi: '{computed} chưa tới {stated} mà bài viết nói là đã vượt',
    en: '{computed} is less than {stated}, which the article says is passed',
  },
  overall: {
    vi: 'tỷ lệ chung phải từ {least} đến {most}, bài viết ghi {stated}',
    en: 'the rate of all must be from {least} to {most}; the article says {stated}',
  },
  leading: {
    vi: '{stated} cao hơn {leader} của nơi dẫn đầu',
    en: '{stated} is more than {leader} of the leader',
  },
  'words-digits': {
    vi: '“{words}” là {computed}, bài viết ghi {stated}',
    en: '“{words}” is {computed}; the article says {stated}',
  },
  rises: { vi: 'tăng', en: 'a rise' },
  falls: { vi: 'giảm', en: 'a fall' },
  direction: {
    vi: 'từ {from} thành {to} là {is}, bài viết ghi “{stated}”',
    en: 'from {from} to {to} is {is}; the article says “{stated}”',
  },
  weekday: {
    vi: 'ngày {date} là {computed}, bài viết ghi {stated}',
    en: '{date} is a {computed}; the article says {stated}',
  },
  'gdp-stated': {
    vi: '{sum}, trong khi GDP của thời kỳ này khoảng {gdp}: doanh thu và tỷ trọng giá trị tăng thêm không cùng một cơ sở',
    en: '{sum}, while GDP of that period is about {gdp}: revenue and the share of value added have different bases',
  },
  twice: {
    vi: 'bài viết ghi {stated} ở đây, {computed} ở chỗ khác cho cùng một số liệu',
    en: 'the article says {stated} here and {computed} elsewhere for the same quantity',
  },
  'beyond-whole': {
    vi: '{stated} vượt quá toàn bộ ({whole})',
    en: '{stated} is more than the whole ({whole})',
  },
  'beyond-range': {
    vi: '{stated} nằm ngoài khoảng hợp lý của chỉ tiêu: từ {low} đến {high}',
    en: '{stated} is outside the plausible range of the indicator: {low} to {high}',
  },
  'document-number': {
    vi: 'bài viết ghi {stated}, danh mục có {computed}: {title}',
    en: 'the article says {stated}; the catalog has {computed}: {title}',
  },
  'document-date': {
    vi: 'bài viết ghi {number} ngày {stated}, danh mục có ngày {computed}',
    en: 'the article dates {number} {stated}; the catalog has {computed}',
  },
} satisfies Messages;
