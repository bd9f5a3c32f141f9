import type { Messages } from '../../../src/messages/lang.ts';

export const messages = {
  found: { vi: '{count} chỉ số', en: '{count} indicators' },
  none: { vi: 'Không có chỉ số nào khớp. Thử ít chữ hơn.', en: 'No indicator matches. Try fewer words.' },
  remove: { vi: 'Bỏ chọn', en: 'Remove' },
  copied: { vi: 'Đã sao chép.', en: 'Copied.' },
  copyFailed: {
    vi: 'Trình duyệt không cho sao chép: hãy chọn đoạn mã rồi bấm Ctrl+C.',
    en: 'The browser did not allow it: select the code and press Ctrl+C.',
  },
  feedFailed: {
    vi: 'Không đọc được nguồn số liệu {url}. Hãy kiểm tra máy chủ rồi tải lại trang.',
    en: 'The feed {url} could not be read. Check the server and reload.',
  },
  unknown: {
    vi: 'Nguồn số liệu này không có chỉ số {ids}, nên đã bỏ khỏi lựa chọn.',
    en: 'This feed has no indicator {ids}: left out of the choice.',
  },
  chooseFirst: { vi: 'Chọn ít nhất một chỉ số.', en: 'Choose at least one indicator.' },
  noData: {
    vi: 'Nguồn chưa có số liệu của chỉ số này cho khu vực đã chọn: thẻ sẽ nói rõ như vậy.',
    en: 'The feed has no data on this indicator for the area: the card will say so.',
  },
  noView: {
    vi: 'Nguồn chưa đủ số liệu cho cách xem “{view}”: thẻ chỉ hiện giá trị.',
    en: 'The feed has too little for the view “{view}”: the card shows the value alone.',
  },
  localBase: {
    vi: 'Mã đang trỏ về {base}, địa chỉ chỉ mở được trên máy này. Trước khi sao chép, điền ở bước 3 địa chỉ thật trên máy chủ của bạn.',
    en: 'The code points to {base}, which opens on this computer only. Before copying, enter the address on your server in step 3.',
  },
  plainBase: {
    vi: 'Địa chỉ bắt đầu bằng http:// nên cổng chạy https sẽ chặn. Hãy dùng https:// ở bước 3.',
    en: 'A portal on https will block an address that starts with http://. Use https:// in step 3.',
  },
  wrongBase: {
    vi: 'Đây chưa phải một địa chỉ, ví dụ https://cong.gov.vn/solieu/. Mã vẫn trỏ về {base}',
    en: 'This is no address yet, such as https://portal.example/solieu/. The code still points to {base}',
  },

  card: { vi: 'Thẻ', en: 'Card' },
  figure: { vi: 'Con số trong câu', en: 'Figure in a sentence' },
  trend: { vi: 'Biểu đồ', en: 'Chart' },
  ranking: { vi: 'Xếp hạng tỉnh, thành', en: 'Ranking of provinces' },

  'view-value': { vi: 'Giá trị', en: 'Value' },
  'view-trend': { vi: 'Xu hướng', en: 'Trend' },
  'view-target': { vi: 'So với mục tiêu', en: 'Against the target' },
  'view-ratio': { vi: 'Tỷ số', en: 'Ratio' },
  'view-compare': { vi: 'So với kỳ trước', en: 'Against the previous period' },
  'view-rank': { vi: 'Thứ hạng', en: 'Rank' },

  'theme-default': { vi: 'Mặc định', en: 'Default' },
  'theme-government': { vi: 'Cơ quan nhà nước', en: 'Government' },
  'theme-dark': { vi: 'Tối', en: 'Dark' },
  'theme-high-contrast': { vi: 'Tương phản cao', en: 'High contrast' },

  remember: {
    vi: 'Giữ số liệu tốt gần nhất trong trình duyệt, hiện lại khi mất kết nối',
    en: 'Keep the last good figures in the browser, for when the feed is down',
  },
  announce: {
    vi: 'Đọc số vừa đổi cho người dùng trình đọc màn hình',
    en: 'Tell screen readers of a figure that changes',
  },
  'json-ld': {
    vi: 'Mô tả số liệu cho máy tìm kiếm (schema.org)',
    en: 'Describe the figures to search engines (schema.org)',
  },

  script: { vi: 'Thẻ và script', en: 'Tag and script' },
  div: { vi: 'Thẻ div', en: 'Marked div' },
  link: { vi: 'Liên kết', en: 'Link' },
  iframe: { vi: 'Khung iframe', en: 'Frame' },
  image: { vi: 'Ảnh', en: 'Image' },
  'explain-script': {
    vi: 'Mạnh nhất: số tự cập nhật, theo giao diện của cổng. Cần CMS cho phép script (khối HTML, mẫu trang). Chưa có script thì vẫn thấy số liệu kèm ngày.',
    en: 'The strongest: updates itself and follows the portal’s look. Needs a CMS that allows scripts (HTML block, template). Without the script the dated figure still shows.',
  },
  'explain-div': {
    vi: 'Cho CMS chặn script trong bài nhưng giữ thuộc tính data-: dòng khuôn mẫu biến nó thành thẻ tự cập nhật. DOMPurify giữ; sanitize-html mặc định bỏ thuộc tính và chỉ giữ số liệu kèm ngày.',
    en: 'For a CMS that blocks scripts but keeps data- attributes: the template line makes it a live card. DOMPurify keeps it; sanitize-html by default drops the attributes and keeps only the dated figure.',
  },
  'explain-link': {
    vi: 'Liên kết thường, hầu như bộ lọc nào cũng giữ: có dòng khuôn mẫu thì thành thẻ tự cập nhật, không có thì là một câu có số liệu, bấm vào mở thẻ.',
    en: 'A plain link, kept by nearly every sanitizer: with the template line it becomes a live card, without it it is a sentence with the figure that opens the card.',
  },
  'explain-iframe': {
    vi: 'Cho CMS cho nhúng khung: cách ly hoàn toàn, có tên cho trình đọc màn hình. Chiều cao đặt sẵn theo bản xem trước, tự chỉnh khi khuôn mẫu có dòng bên dưới.',
    en: 'For a CMS that allows frames: fully isolated, named for screen readers. The height is that of the preview, and adjusts itself where the template has the line below.',
  },
  'explain-image': {
    vi: 'Khi không còn cách nào khác, cho thư điện tử và bản in: ảnh SVG có câu thay thế đầy đủ. Số chỉ đổi khi máy chủ dựng lại ảnh.',
    en: 'When nothing else is kept, for e-mail and print: an SVG with its full text alternative. It changes only when the server renders it anew.',
  },

  strength: { vi: 'Cách nhúng', en: 'Strength' },
  result: { vi: 'CMS đã', en: 'The CMS' },
  whole: { vi: 'giữ nguyên', en: 'kept it whole' },
  changed: { vi: 'giữ, nhưng bỏ: {lost}', en: 'kept it, without: {lost}' },
  text: {
    vi: 'biến thành chữ (hãy dán ở chế độ mã nguồn)',
    en: 'turned it into text (paste in the source view)',
  },
  gone: { vi: 'bỏ hẳn', en: 'removed it' },
  use: { vi: 'Hãy dùng: {name}.', en: 'Use: {name}.' },
  useScriptInTemplate: {
    vi: 'Phần tử còn, chỉ thẻ script bị bỏ: đặt dòng script vào khuôn mẫu của cổng một lần là dùng được cách mạnh nhất.',
    en: 'The element stayed and only the script tag is gone: put the script line into the portal’s template once, and the strongest works.',
  },
  useNone: {
    vi: 'CMS không giữ cách nào. Hãy dán ở chế độ mã nguồn, hoặc tải ảnh SVG lên thư viện và chèn như ảnh thường.',
    en: 'The CMS kept none. Paste in the source view, or upload the SVG to the media library and insert it as an image.',
  },
} satisfies Messages;

/** The page's text for a key, in the language of the page. */
export type Say = (key: keyof typeof messages, values?: Record<string, string | number>) => string;
