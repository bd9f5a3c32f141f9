import type { Messages } from './lang.ts';

/** What a card says besides its figures. */
export const CARD = {
  loading: { vi: 'Đang tải số liệu…', en: 'Loading the figure…' },
  nation: { vi: 'Cả nước', en: 'Viet Nam' },

  // problems, each with what an editor can do about it
  feedFailed: {
    vi: 'Chưa tải được số liệu. Sẽ thử lại.',
    en: 'The figure could not be loaded. Trying again.',
  },
  feedFailedHint: { vi: 'Lý do: {problem}.', en: 'Reason: {problem}.' },
  noIndicator: {
    vi: 'Không có chỉ số “{indicator}” trong nguồn số liệu.',
    en: 'The feed has no indicator “{indicator}”.',
  },
  noIndicatorHint: { vi: 'Hãy kiểm tra thuộc tính indicator.', en: 'Check the attribute “indicator”.' },
  noIndicatorGuess: { vi: 'Có phải là “{guess}”?', en: 'Did you mean “{guess}”?' },
  noAreaData: { vi: 'Chưa có số liệu của {area}.', en: 'No data for {area} yet.' },
  noPeriodData: { vi: 'Chưa có số liệu {period}.', en: 'No data for {period}.' },
  missing: { vi: 'Chưa có số liệu {period}.', en: 'No data yet for {period}.' },
  network: { vi: 'không kết nối được', en: 'no connection' },
  http: { vi: 'máy chủ báo lỗi', en: 'the server reports an error' },
  'too-large': { vi: 'tệp quá lớn', en: 'the file is too large' },
  'not-json': { vi: 'nội dung bị hỏng', en: 'the content is damaged' },
  'not-a-feed': { vi: 'không phải nguồn số liệu', en: 'the content is not a feed' },
  'newer-format': { vi: 'nguồn số liệu theo dạng mới hơn', en: 'the feed is of a newer format' },
  address: { vi: 'thiếu địa chỉ nguồn số liệu, thuộc tính feed', en: 'no address: attribute “feed”' },
  timeout: { vi: 'chờ quá lâu', en: 'no answer in time' },

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
} satisfies Messages;

/** How a value moved, and how it stands. */
export const CHANGE = {
  up: { vi: 'tăng {amount}', en: 'up {amount}' },
  down: { vi: 'giảm {amount}', en: 'down {amount}' },
  rankUp: { vi: 'tăng {amount} bậc', en: 'up {amount} places' },
  rankDown: { vi: 'giảm {amount} bậc', en: 'down {amount} places' },
  times: { vi: 'gấp {amount} lần', en: '{amount} times' },
  same: { vi: 'không đổi', en: 'unchanged' },
  basis: { vi: 'so với {period}', en: 'from {period}' },
  basisYear: { vi: 'so với cùng kỳ ({period})', en: 'from the same period last year ({period})' },
  basisNation: { vi: 'so với cả nước', en: 'against the whole country' },
  above: { vi: 'cao hơn {amount}', en: '{amount} higher' },
  below: { vi: 'thấp hơn {amount}', en: '{amount} lower' },
  equal: { vi: 'bằng nhau', en: 'equal' },
  better: { vi: 'tốt lên', en: 'better' },
  worse: { vi: 'kém đi', en: 'worse' },
  ahead: { vi: 'tốt hơn', en: 'better' },
  behind: { vi: 'kém hơn', en: 'worse' },
  refusedVintage: {
    vi: 'Không so với {period}: cách tính đã thay đổi.',
    en: 'Not compared with {period}: the definition changed.',
  },
  refusedGrain: {
    vi: 'Không so với {period}: hai kỳ dài ngắn khác nhau.',
    en: 'Not compared with {period}: the periods differ in length.',
  },
  refusedOf: {
    vi: 'Không so với {period}: tổng số đã khác.',
    en: 'Not compared with {period}: the total is another.',
  },
  previous: { vi: 'Kỳ trước', en: 'Previous' },
  year: { vi: 'Cùng kỳ năm trước', en: 'A year before' },
  nation: { vi: 'Cả nước', en: 'Whole country' },
  nothing: { vi: 'Chưa có số liệu để so sánh.', en: 'Nothing to compare with yet.' },
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
  overdue: { vi: 'Hết hạn năm {year}, thiếu {amount}', en: 'Due in {year}, {amount} short' },
  overdueMax: { vi: 'Hết hạn năm {year}, còn cao hơn {amount}', en: 'Due in {year}, {amount} above' },
  onPace: { vi: 'Đúng lộ trình', en: 'On pace' },
  behindPace: { vi: 'Chậm hơn lộ trình', en: 'Behind pace' },
  pace: {
    vi: 'cần {needed} mỗi năm, hiện {actual} mỗi năm',
    en: 'needs {needed} a year, now {actual} a year',
  },
  noTarget: { vi: 'Chỉ số này chưa có mục tiêu.', en: 'This indicator has no target.' },
  ratio: { vi: '{value} trên {of}', en: '{value} of {of}' },
  noRatio: { vi: 'Chỉ số này không có tổng số để tính phần.', en: 'This indicator has no total.' },
  rankAmong: {
    vi: 'Thứ {rank} trên {of} tỉnh, thành phố có số liệu',
    en: 'Rank {rank} of {of} provinces with data',
  },
  noRank: { vi: 'Chưa có số liệu các nơi khác để xếp hạng.', en: 'No other places to rank among.' },
  trendText: {
    vi: 'Diễn biến {count} kỳ: từ {first} ({from}) đến {last} ({to}); thấp nhất {low}, cao nhất {high}.',
    en: 'Over {count} periods: from {first} ({from}) to {last} ({to}); lowest {low}, highest {high}.',
  },
  trendBroken: {
    vi: 'Đường đứt đoạn ở chỗ cách tính thay đổi.',
    en: 'The line breaks where the definition changed.',
  },
  noTrend: { vi: 'Chưa đủ số liệu để vẽ diễn biến.', en: 'Not enough data for a trend.' },
} satisfies Messages;
