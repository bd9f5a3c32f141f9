import type { Messages } from './lang.ts';

/** What the extension's own pages say: panel, popup, options, first run. */
export const COMPANION = {
  name: { vi: 'Số liệu', en: 'Solieu' },

  // panel
  figures: { vi: '{count} con số', en: 'Figures: {count}' },
  shownOf: { vi: '{shown} trong {count} con số', en: 'Figures: {shown} of {count}' },
  findings: { vi: '{count} chỗ cần xem lại', en: 'To look at again: {count}' },
  nothing: {
    vi: 'Không thấy bài viết nào có số liệu trên trang này.',
    en: 'There is no article with figures on this page.',
  },
  notHere: {
    vi: 'Tiện ích chưa chạy trên trang này.',
    en: 'The extension does not run on this page yet.',
  },
  cannotRun: {
    vi: 'Trình duyệt không cho tiện ích chạy trên trang này.',
    en: 'The browser lets no extension run on this page.',
  },
  markOnce: { vi: 'Đánh dấu trang này', en: 'Mark this page' },
  noMatch: { vi: 'Không có con số nào khớp bộ lọc.', en: 'No figure fits the filter.' },
  clearFilter: { vi: 'Bỏ lọc', en: 'Clear the filter' },
  order: { vi: 'Sắp xếp', en: 'Order by' },
  byText: { vi: 'theo bài', en: 'text' },
  byIndicator: { vi: 'theo chỉ số', en: 'indicator' },
  noIndicator: { vi: 'Chưa gắn với chỉ số nào', en: 'Of no indicator in the list' },
  kind: { vi: 'Loại', en: 'Kind' },
  place: { vi: 'Phạm vi', en: 'Place' },
  all: { vi: 'tất cả', en: 'all' },
  onlyFindings: { vi: 'Chỉ chỗ cần xem lại', en: 'Only what to look at again' },
  collect: { vi: 'Thu thập', en: 'Collect' },
  collectThis: { vi: 'Thu thập con số này', en: 'Collect this figure' },
  save: { vi: 'Lưu', en: 'Save' },

  // collection
  collected: { vi: 'Đã thu thập', en: 'Collected' },
  collectedCount: {
    vi: '{figures} con số từ {articles} bài',
    en: 'Figures: {figures}, articles: {articles}',
  },
  collectedNone: {
    vi: 'Bấm dấu + bên cạnh một con số để lưu lại; có thể gom từ nhiều bài.',
    en: 'Press the plus beside a figure to keep it, across articles.',
  },
  saveDraft: { vi: 'Lưu bản thảo nguồn số liệu', en: 'Save a feed draft' },
  empty: { vi: 'Xóa hết', en: 'Empty' },
  remove: { vi: 'Bỏ', en: 'Remove' },

  // popup
  onSite: { vi: 'Đánh dấu trên {site}', en: 'Mark on {site}' },
  openPanel: { vi: 'Mở danh sách', en: 'Open the list' },
  openOptions: { vi: 'Tùy chọn', en: 'Options' },
  addSite: { vi: 'Luôn chạy trên {site}', en: 'Always run on {site}' },
  keysHint: { vi: 'Alt + . số sau · Alt + , số trước', en: 'Alt + . next · Alt + , previous' },

  // options
  options: { vi: 'Tùy chọn', en: 'Options' },
  look: { vi: 'Hiển thị', en: 'Look' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  style: { vi: 'Cách đánh dấu', en: 'Marks' },
  underline: { vi: 'gạch chân', en: 'underlined' },
  tint: { vi: 'gạch chân, tô nền nhạt', en: 'underlined and tinted' },
  none: { vi: 'ẩn, chỉ hiện khi rê chuột', en: 'hidden until the pointer rests there' },
  badge: { vi: 'Hiện số lượng trên nút của tiện ích', en: 'Show the count on the toolbar button' },
  keys: { vi: 'Dùng phím Alt + . và Alt + , trên trang', en: 'Use Alt + . and Alt + , on pages' },
  changeKeys: { vi: 'Đổi phím tắt', en: 'Change the keys' },
  sites: { vi: 'Trang web', en: 'Sites' },
  builtIn: { vi: 'Chạy sẵn trên {count} trang', en: 'Runs on {count} sites' },
  added: { vi: 'Bạn đã thêm', en: 'Added by you' },
  offSites: { vi: 'Đang tắt trên', en: 'Turned off on' },
  turnOn: { vi: 'Bật lại', en: 'Turn on' },
  addHost: { vi: 'Thêm trang, ví dụ baodantoc.vn', en: 'Add a site, such as baodantoc.vn' },
  add: { vi: 'Thêm', en: 'Add' },
  badHost: {
    vi: '“{host}” không phải tên trang web. Ví dụ: baodantoc.vn',
    en: '“{host}” is no site name. Such as: baodantoc.vn',
  },
  refused: {
    vi: 'Bạn chưa cho phép tiện ích chạy trên trang này.',
    en: 'You have not allowed the extension on this site.',
  },
  feed: { vi: 'Số liệu chính thức', en: 'Official figures' },
  feedText: {
    vi: 'Bộ số liệu đi kèm tiện ích, không cần mạng. Muốn có số liệu mới hơn, hãy nhập địa chỉ một nguồn số liệu (feed.json); tiện ích chỉ tải từ đó, mỗi 6 giờ khi có thẻ cần.',
    en: 'Figures come with the extension; no network is needed. For newer ones give the address of a feed (feed.json): it is the only thing fetched, every 6 hours when a card needs it.',
  },
  feedUrl: { vi: 'Địa chỉ (https)', en: 'Address (https)' },
  badFeed: { vi: 'Cần một địa chỉ https đầy đủ.', en: 'A full https address is needed.' },
  refresh: { vi: 'Tải số liệu mới từ địa chỉ này', en: 'Fetch newer figures from this address' },
  data: { vi: 'Sao lưu cài đặt', en: 'Back up the settings' },
  exportSettings: { vi: 'Xuất ra tệp', en: 'Export to a file' },
  importSettings: { vi: 'Nhập từ tệp', en: 'Import from a file' },
  imported: { vi: 'Đã nhập.', en: 'Imported.' },
  notSettings: { vi: 'Tệp này không phải cài đặt của tiện ích.', en: 'This file holds no settings.' },
  saved: { vi: 'Đã lưu.', en: 'Saved.' },
  privacy: { vi: 'Riêng tư', en: 'Privacy' },
  privacyText: {
    vi: 'Mọi việc đọc và đánh dấu diễn ra trong máy của bạn. Tiện ích không gửi gì đi, không theo dõi, không có máy chủ. Tiện ích chỉ chạy trên các trang trong danh sách, trên trang bạn thêm, và trên trang bạn yêu cầu đánh dấu.',
    en: 'All reading and marking happens on your machine. Nothing is sent, nothing is tracked, there is no server. It runs on the listed sites, on those you add, and on a page you tell it to mark.',
  },

  // first run
  welcome: { vi: 'Đọc tin, hiểu số', en: 'Read the news, see the numbers' },
  welcomeText: {
    vi: 'Thử ngay ở đoạn dưới: rê chuột hoặc chạm vào một con số được gạch chân, hay bấm Alt + dấu chấm.',
    en: 'Try it below: hover or tap an underlined number, or press Alt + full stop.',
  },
  sitesText: {
    vi: 'Tiện ích chạy sẵn trên mọi cổng *.gov.vn, chinhphu.vn và các báo lớn. Ở trang khác, bấm nút của tiện ích rồi chọn “Đánh dấu trang này”.',
    en: 'It runs on every *.gov.vn portal, on chinhphu.vn and on the main newspapers. Elsewhere press the extension’s button and choose “Mark this page”.',
  },
  lines: { vi: 'Năm kiểu gạch chân', en: 'Five underlines' },
  lineLevel: { vi: 'mức đạt', en: 'a level' },
  lineChange: { vi: 'mức tăng, giảm', en: 'a rise or fall' },
  lineTarget: { vi: 'mục tiêu', en: 'a target' },
  lineFinding: { vi: 'phép tính không khớp', en: 'a sum that does not hold' },
  linePublisher: { vi: 'số liệu do chính trang tin công bố kèm bài', en: 'given by the publisher as data' },
  shortcuts: { vi: 'Phím tắt', en: 'Keys' },
  keyNext: { vi: 'con số tiếp theo, con số trước', en: 'next figure, previous figure' },
  keyClose: { vi: 'đóng thẻ', en: 'close the card' },
  keyPanel: { vi: 'danh sách mọi con số của trang', en: 'list of all figures on the page' },
  keySite: { vi: 'bật, tắt trên trang web đang xem', en: 'on or off on this site' },
} satisfies Messages;
