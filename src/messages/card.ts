import type { Messages } from './lang.ts';

/** What a card says besides its figures. */
export const CARD = {
  loading: { vi: 'Đang tải số liệu…', en: 'Loading the figure…' },
  nation: { vi: 'Cả nước', en: 'Viet Nam' },

  // problems, each with what an editor can do about it
  feedFailed: {
    vi: 'Chưa tải được số liệu ({problem}). Sẽ thử lại.',
    en: 'Not loaded ({problem}). Trying again.',
  },
  noIndicator: { vi: 'Không có chỉ số “{indicator}”.', en: 'No indicator “{indicator}”.' },
  unnamed: { vi: 'Thiếu thuộc tính indicator.', en: 'Attribute “indicator” is missing.' },
  guess: { vi: 'Có phải là “{guess}”?', en: 'Did you mean “{guess}”?' },
  noAreaData: { vi: 'Chưa có số liệu của {area}.', en: 'No data for {area} yet.' },
  missing: { vi: 'Chưa có số liệu {period}.', en: 'No data for {period}.' },
  network: { vi: 'không kết nối được', en: 'no connection' },
  http: { vi: 'máy chủ báo lỗi', en: 'server error' },
  format: { vi: 'nội dung hỏng', en: 'damaged content' },
  'too-large': { vi: 'tệp quá lớn', en: 'too large' },
  address: { vi: 'thiếu thuộc tính feed', en: 'attribute “feed” is missing' },
  timeout: { vi: 'chờ quá lâu', en: 'no answer' },

  // freshness
  updated: { vi: 'Cập nhật lúc {time}', en: 'Updated at {time}' },
  stale: {
    vi: 'Chưa kết nối lại được. Số liệu đến {day}, cập nhật lúc {time} ({age}).',
    en: 'Not connected. Data up to {day}, updated at {time} ({age}).',
  },
  pinned: { vi: 'Số liệu trích dẫn, bản {revision}.', en: 'Cited figure, revision {revision}.' },
  pinnedRevised: {
    vi: 'Số liệu này nay đã sửa thành {value}.',
    en: 'The figure has since been revised to {value}.',
  },
  pinnedNewer: {
    vi: 'Đã có số liệu mới hơn: {value} ({period}).',
    en: 'A newer figure exists: {value} ({period}).',
  },

  // status of an observation, as SDMX names it
  P: { vi: 'sơ bộ', en: 'provisional' },
  E: { vi: 'ước tính', en: 'estimated' },
  R: { vi: 'đã điều chỉnh', en: 'revised' },
  over: { vi: 'hơn', en: 'over' },
  under: { vi: 'dưới', en: 'under' },
  about: { vi: 'khoảng', en: 'about' },
  nearly: { vi: 'gần', en: 'nearly' },
  rank: { vi: 'thứ', en: 'rank' },
  rankOf: { vi: 'trên {of}', en: 'of {of}' },

  source: { vi: 'Nguồn', en: 'Source' },
  noView: { vi: 'Chưa đủ số liệu cho cách xem này.', en: 'Not enough data for this view.' },
} satisfies Messages;

/** How a value moved, and how it stands. */
export const CHANGE = {
  up: { vi: 'tăng {amount}', en: 'up {amount}' },
  down: { vi: 'giảm {amount}', en: 'down {amount}' },
  upRank: { vi: 'tăng {amount} bậc', en: 'up {amount} places' },
  downRank: { vi: 'giảm {amount} bậc', en: 'down {amount} places' },
  times: { vi: 'gấp {amount} lần', en: '{amount} times' },
  same: { vi: 'không đổi', en: 'unchanged' },
  basis: { vi: 'so với {period}', en: 'from {period}' },
  basisYear: { vi: 'so với cùng kỳ ({period})', en: 'from the same period last year ({period})' },
  basisNation: { vi: 'so với cả nước', en: 'against the whole country' },
  upNation: { vi: 'cao hơn {amount}', en: '{amount} higher' },
  downNation: { vi: 'thấp hơn {amount}', en: '{amount} lower' },
  sameNation: { vi: 'bằng nhau', en: 'equal' },
  better: { vi: 'tốt lên', en: 'better' },
  worse: { vi: 'kém đi', en: 'worse' },
  refused: { vi: 'Không so với {period}: {why}.', en: 'Not compared with {period}: {why}.' },
  vintage: { vi: 'cách tính đã thay đổi', en: 'the definition changed' },
  grain: { vi: 'hai kỳ dài ngắn khác nhau', en: 'the periods differ in length' },
  total: { vi: 'tổng số đã khác', en: 'the total is another' },
  previous: { vi: 'Kỳ trước', en: 'Previous' },
  year: { vi: 'Cùng kỳ năm trước', en: 'A year before' },
} satisfies Messages;

/** Targets, ratios and ranks. */
export const STANDING = {
  target: { vi: 'Mục tiêu năm {year}', en: 'Target for {year}' },
  nationTarget: { vi: 'Mục tiêu cả nước năm {year}', en: 'National target for {year}' },
  min: { vi: 'ít nhất {value}', en: 'at least {value}' },
  max: { vi: 'không quá {value}', en: 'at most {value}' },
  eq: { vi: '{value}', en: '{value}' },
  met: { vi: 'Đã đạt mục tiêu', en: 'Target met' },
  metBy: { vi: 'Đã đạt, vượt {amount}', en: 'Target met, {amount} beyond' },
  missing: { vi: 'Còn thiếu {amount}', en: '{amount} to go' },
  excess: { vi: 'Còn cao hơn {amount}', en: '{amount} above' },
  due: { vi: 'Quá hạn {year}. {text}', en: 'Due in {year}. {text}' },
  onPace: { vi: 'Đúng lộ trình', en: 'On pace' },
  behind: { vi: 'Chậm hơn lộ trình', en: 'Behind pace' },
  pace: {
    vi: '{verdict}: cần {needed} mỗi năm, hiện {actual} mỗi năm',
    en: '{verdict}: needs {needed} a year, now {actual} a year',
  },
  ratio: { vi: '{value} trên {of}', en: '{value} of {of}' },
  rankAmong: {
    vi: 'Thứ {rank} trên {of} tỉnh, thành phố có số liệu',
    en: 'Rank {rank} of {of} provinces with data',
  },
  trendText: {
    vi: 'Diễn biến {count} kỳ: từ {first} ({from}) đến {last} ({to}); thấp nhất {low}, cao nhất {high}.',
    en: 'Over {count} periods: from {first} ({from}) to {last} ({to}); lowest {low}, highest {high}.',
  },
  trendBroken: {
    vi: 'Đường đứt đoạn ở chỗ cách tính thay đổi.',
    en: 'The line breaks where the definition changed.',
  },
} satisfies Messages;
