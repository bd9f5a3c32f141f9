import type { Messages } from './lang.ts';

/** What is wrong with an argument or an input of the command line; both languages are told in one line. */
export const CLI = {
  noCommand: {
    vi: 'không có lệnh "{name}"; xem các lệnh bằng solieu --help',
    en: 'no command "{name}"; solieu --help lists them',
  },
  noPart: { vi: 'không có lệnh "{name}"; có các lệnh {names}', en: 'no command "{name}"; there are {names}' },
  whichPart: { vi: 'hãy nêu lệnh nào: {names}', en: 'say which command; there are {names}' },

  // options
  unknownOption: { vi: "không có tùy chọn '{option}'", en: "Unknown option '{option}'" },
  missingValue: { vi: "tùy chọn '{option}' thiếu giá trị", en: "Option '{option}' argument missing" },
  noValue: {
    vi: "tùy chọn '{option}' không nhận giá trị",
    en: "Option '{option}' does not take an argument",
  },
  notOneOf: { vi: '"{value}" không thuộc {allowed}', en: '"{value}" is not one of {allowed}' },
  area: {
    vi: '"{value}" không phải VN hay mã ISO 3166-2 của một tỉnh, ví dụ VN-HN',
    en: '"{value}" is not VN or the ISO 3166-2 code of a province, such as VN-HN',
  },
  published: {
    vi: '"{value}" không phải năm, tháng hay ngày (2023, 2023-06, 2023-06-30)',
    en: '"{value}" is not a year, a month or a day (2023, 2023-06, 2023-06-30)',
  },
  period: { vi: '"{value}" không phải một kỳ ({periods})', en: '"{value}" is no period ({periods})' },
  interval: {
    vi: '"{value}" không nằm trong khoảng 1 đến 86400 giây',
    en: '"{value}" is not between 1 and 86400 seconds',
  },
  address: {
    vi: '"{value}" không phải địa chỉ http hay https',
    en: '"{value}" is no http or https address',
  },

  // what a command must be told
  oneFile: {
    vi: 'hãy nêu một FILE, hoặc - để đọc đầu vào chuẩn',
    en: 'name one FILE, or - for standard input',
  },
  oneFeed: { vi: 'hãy nêu một FOLDER hoặc feed.json', en: 'name one FOLDER or feed.json' },
  oneFeedOrInput: {
    vi: 'hãy nêu một FOLDER hoặc feed.json, hoặc - để đọc đầu vào chuẩn',
    en: 'name one FOLDER or feed.json, or - for standard input',
  },
  twoFeeds: { vi: 'hãy nêu OLD và NEW', en: 'name OLD and NEW' },
  oneSchema: { vi: 'hãy nêu một trong {names}', en: 'name one of {names}' },
  whereTo: { vi: 'hãy nêu nơi ghi bằng --out FOLDER', en: 'say where to with --out FOLDER' },
  whichFormat: { vi: 'hãy nêu định dạng bằng --to {formats}', en: 'say which format with --to {formats}' },
  whichIndicator: { vi: 'hãy nêu --indicator nào', en: 'say which --indicator' },
  noJsonLd: {
    vi: '--json-ld chỉ dùng với HTML, ảnh SVG không chứa được',
    en: '--json-ld goes with HTML; an SVG image has no place for it',
  },

  // files
  noFile: { vi: 'không có tệp này', en: 'no such file' },
  unreadable: { vi: 'không đọc được', en: 'not readable' },
  missingOrUnreadable: {
    vi: 'không có tệp này, hoặc không đọc được',
    en: 'no such file, or not readable',
  },
  isFolder: { vi: 'là thư mục, không phải tệp', en: 'a folder, not a file' },
  notText: { vi: 'không phải văn bản (có byte NUL)', en: 'not a text (it holds NUL bytes)' },
  document: {
    vi: 'là tệp PDF hay Word; hãy lưu thành .txt hoặc .html (trang Kiểm tra bản thảo đọc được .docx)',
    en: 'a PDF or Word file; save it as .txt or .html (the page that checks drafts reads .docx)',
  },
  noText: { vi: 'không có chữ nào', en: 'no text in it' },
  notUtf8: {
    vi: 'có chỗ không phải UTF-8, chữ sẽ bị đọc sai',
    en: 'not UTF-8 throughout; letters will be misread',
  },
  oldLetters: {
    vi: 'chữ theo bảng mã cũ (TCVN3, VNI); hãy chuyển sang Unicode, ví dụ bằng UniKey',
    en: 'letters of an old code (TCVN3, VNI); turn them into Unicode first, as UniKey does',
  },
  unwritable: { vi: 'không ghi được ({code})', en: 'cannot be written ({code})' },
  nothing: {
    vi: 'không có số liệu nào để dựng; nguồn ở {folder} được giữ nguyên',
    en: 'no observation to build from; what is in {folder} stays as it was',
  },
  head: { vi: '"{line}" ở đầu bài không thuộc {keys}', en: '"{line}" in its head is none of {keys}' },
  publisher: {
    vi: 'hãy nêu cơ quan công bố bằng --publisher hoặc --url',
    en: 'say who published it, with --publisher or --url',
  },
  url: {
    vi: 'url "{value}" không phải địa chỉ http hay https',
    en: 'url "{value}" is no http or https address',
  },
} satisfies Messages;
