import type { Messages } from './lang.ts';

/** What the reader's card and list say of a figure. */
export const FIGURE = {
  // kinds
  count: { vi: 'Số lượng', en: 'Count' },
  percent: { vi: 'Tỷ lệ phần trăm', en: 'Percentage' },
  ratio: { vi: 'Tỷ số', en: 'Ratio' },
  money: { vi: 'Số tiền', en: 'Amount of money' },
  measure: { vi: 'Số đo', en: 'Measure' },
  multiple: { vi: 'Số lần', en: 'Multiple' },
  rank: { vi: 'Thứ hạng', en: 'Rank' },
  score: { vi: 'Điểm số', en: 'Score' },

  // roles
  level: { vi: 'mức đạt', en: 'level' },
  change: { vi: 'mức thay đổi', en: 'change' },
  increase: { vi: 'mức tăng', en: 'increase' },
  decrease: { vi: 'mức giảm', en: 'decrease' },
  target: { vi: 'mục tiêu', en: 'target' },

  // approximation
  over: { vi: 'hơn', en: 'over' },
  under: { vi: 'dưới', en: 'under' },
  about: { vi: 'khoảng', en: 'about' },
  nearly: { vi: 'gần', en: 'nearly' },

  // units
  dong: { vi: 'đồng', en: 'VND' },
  points: { vi: 'điểm phần trăm', en: 'percentage points' },

  // facts
  value: { vi: 'Giá trị', en: 'Value' },
  period: { vi: 'Thời gian', en: 'Period' },
  place: { vi: 'Phạm vi', en: 'Place' },
  column: { vi: 'Cột', en: 'Column' },
  readFrom: { vi: 'đọc từ “{text}”', en: 'read from “{text}”' },
  nation: { vi: 'Cả nước', en: 'Viet Nam' },
  firstMonths: { vi: '{months} tháng đầu năm {year}', en: 'the first {months} months of {year}' },
  isShare: { vi: 'tức {percent}', en: 'that is {percent}' },

  // the official series
  official: { vi: 'Số liệu chính thức', en: 'Official series' },
  sameTime: { vi: 'Cùng thời gian', en: 'Same period' },
  newest: { vi: 'Mới nhất', en: 'Newest' },
  targetOwn: { vi: 'Số liệu trong bài: {text}', en: 'The article’s number: {text}' },
  targetNewest: { vi: 'Số liệu mới nhất: {text}', en: 'The newest number: {text}' },
  same: { vi: 'Khớp số liệu chính thức cùng thời gian', en: 'Agrees with the official value of that period' },
  sameNewest: { vi: 'Khớp số liệu chính thức mới nhất', en: 'Agrees with the newest official value' },
  higher: {
    vi: 'Cao hơn số liệu chính thức cùng thời gian {amount}',
    en: '{amount} above the official value of that period',
  },
  lower: {
    vi: 'Thấp hơn số liệu chính thức cùng thời gian {amount}',
    en: '{amount} below the official value of that period',
  },
  older: { vi: 'Số liệu trong bài đã cũ: nay là {value}', en: 'The article’s number is older: now {value}' },
  newer: { vi: 'Mới hơn số liệu chính thức hiện có', en: 'Newer than the official series' },
  newerNear: {
    vi: 'Chưa có số liệu chính thức cùng thời gian; gần bằng số mới nhất',
    en: 'No official value of that period yet; close to the newest',
  },
  noneTarget: { vi: 'Đây là mục tiêu, không phải mức đã đạt', en: 'This is a target, not a level reached' },
  noneChange: { vi: 'Đây là mức thay đổi, không so với mức đạt', en: 'This is a change, not a level' },
  noneUnit: { vi: 'Khác đơn vị với số liệu chính thức', en: 'In another unit than the official series' },
  nonePeriod: {
    vi: 'Bài viết không nêu rõ thời gian nên không so sánh',
    en: 'Not compared: the article gives no period',
  },

  // findings
  inconsistent: { vi: 'Phép tính không khớp', en: 'The sum does not hold' },
  doubtful: { vi: 'Cần xem lại', en: 'Worth a second look' },
  caveat: {
    vi: 'Bài viết có thể tính trên một tổng khác mà không nêu rõ.',
    en: 'The article may count on another base without saying so.',
  },

  // copying
  readOn: { vi: 'Truy cập ngày {day}', en: 'Read on {day}' },

  // what the card's controls say
  copy: { vi: 'Sao chép', en: 'Copy' },
  copyText: { vi: 'Văn bản', en: 'Text' },
  copyCitation: { vi: 'Trích dẫn', en: 'Citation' },
  copyJson: { vi: 'JSON', en: 'JSON' },
  copied: { vi: 'Đã sao chép', en: 'Copied' },
  copyFailed: { vi: 'Trình duyệt không cho sao chép', en: 'The browser refused to copy' },
  wrong: { vi: 'Đọc sai?', en: 'Wrong reading?' },
  rules: { vi: 'Tiện ích đã hiểu con số này như sau:', en: 'How the figure was read:' },
  report: { vi: 'Sao chép để báo lỗi', en: 'Copy to report it' },
  reportQuote: { vi: 'Bài viết', en: 'The article' },
  reportRead: { vi: 'Đọc thành', en: 'Read as' },
  reportRules: { vi: 'Theo các quy tắc', en: 'By the rules' },
  reportRight: { vi: 'Lẽ ra phải là', en: 'It should be' },
  list: { vi: 'Danh sách', en: 'List' },
  close: { vi: 'Đóng', en: 'Close' },

  publisher: {
    vi: 'Số liệu do chính trang này công bố kèm bài',
    en: 'Given by the publisher with the article',
  },
} satisfies Messages;
