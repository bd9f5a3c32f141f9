import type { Messages } from './lang.ts';

/** What `solieu feed` says of feeds. */
export const FEED = {
  title: { vi: 'Chỉ tiêu chuyển đổi số quốc gia', en: 'National digital transformation indicators' },
  built: {
    vi: '{path}: {indicators} chỉ số, {observations} số liệu, {files} tệp, {kilobytes} kB',
    en: '{path}: {indicators} indicators, {observations} observations, {files} files, {kilobytes} kB',
  },
  unchanged: { vi: '{path}: không có gì mới, giữ nguyên', en: '{path}: nothing new, left as it was' },
  lost: {
    vi: '{path}: {count} số liệu của lần dựng trước không còn, ví dụ {example}; bản trước giữ ở {kept}, muốn có cả hai thì nêu tệp ấy khi dựng lại',
    en: '{path}: {count} observations of the last build are gone, such as {example}; it is kept as {kept}: to have both, name that file too and build again',
  },
  revised: {
    vi: '{place}: {value} ({source}) thay cho {before} ({beforeSource})',
    en: '{place}: {value} ({source}) in place of {before} ({beforeSource})',
  },
  'unknown-indicator': {
    vi: '{place}: danh mục không có chỉ số này, số liệu bị bỏ qua',
    en: '{place}: the catalog has no such indicator, left out',
  },
  implausible: {
    vi: '{place}: {value} nằm ngoài khoảng hợp lý {low} đến {high}, vẫn giữ lại',
    en: '{place}: {value} is outside the plausible {low} to {high}, kept',
  },
  sourceless: { vi: 'không rõ nguồn', en: 'source unknown' },
  read: {
    vi: '{path}: {taken} số liệu, bỏ qua {left}',
    en: '{path}: {taken} observations, {left} figures left out',
  },
  empty: { vi: '{folder}: không có tệp nào', en: '{folder}: no files in it' },
  'passed-over': {
    vi: '{folder}: không đọc {count} tệp khác loại ({names}); chỉ đọc .txt, .md, .html, .json',
    en: '{folder}: {count} files of other kinds are not read ({names}), only .txt, .md, .html, .json',
  },
  'left-out': { vi: '“{quote}” ({indicator}): {reason}', en: '"{quote}" ({indicator}): {reason}' },
  unlinked: { vi: 'không rõ thuộc chỉ số nào', en: 'observes no known indicator' },
  'not-level': { vi: 'là mức tăng giảm hoặc mục tiêu', en: 'a change or a target' },
  'other-unit': { vi: 'khác đơn vị của chỉ số', en: 'not in the unit of the indicator' },
  'no-period': { vi: 'không rõ kỳ', en: 'of no known period' },
  'not-plausible': { vi: 'ngoài khoảng hợp lý', en: 'outside the plausible range' },
  ambiguous: { vi: 'bài nêu nhiều giá trị khác nhau', en: 'the article gives several values' },
  contradicted: {
    vi: 'mâu thuẫn với số liệu khác trong bài',
    en: 'contradicted by other figures of the article',
  },

  same: { vi: 'Hai nguồn số liệu nói như nhau.', en: 'The two feeds say the same.' },
  differ: {
    vi: 'thêm {added}, bỏ {removed}, đổi {changed}',
    en: '{added} added, {removed} removed, {changed} changed',
  },

  // what `feed check` finds
  sound: { vi: 'Nguồn số liệu không có lỗi.', en: 'The feed has no fault.' },
  found: { vi: '{errors} lỗi, {warnings} cảnh báo.', en: '{errors} faults, {warnings} warnings.' },
  warning: { vi: '(cảnh báo)', en: '(warning)' },
  more: { vi: 'và {count} lỗi nữa', en: 'and {count} more faults' },
  'too-deep': { vi: 'lồng nhau quá sâu', en: 'nested too deep' },
  'no-file': { vi: 'không có tệp này', en: 'there is no such file' },
  'no-series': { vi: 'không có tệp {series}', en: 'there is no file {series}' },
  json: { vi: 'không phải JSON đúng: sai từ chỗ này', en: 'no valid JSON: wrong from here' },
  'json-cut': { vi: 'tệp bị cắt giữa chừng hoặc trống', en: 'the file is cut short, or empty' },
  'key-twice': { vi: 'khóa “{key}” có hai lần', en: 'the key "{key}" stands twice' },
  missing: { vi: 'thiếu mục này', en: 'is missing' },
  'unknown-key': {
    vi: 'định dạng không có mục “{key}”, có lẽ gõ nhầm',
    en: 'the format knows no "{key}"; a slip of the pen?',
  },
  type: { vi: 'phải là {expected}, ở đây là {given}', en: 'must be {expected}, is {given}' },
  'one-of': { vi: '{given} không phải một trong: {allowed}', en: '{given} is not one of: {allowed}' },
  'too-long': { vi: 'dài quá {limit}', en: 'is longer than {limit}' },
  'too-short': { vi: 'ngắn hơn {limit}', en: 'is shorter than {limit}' },
  'too-large': { vi: 'lớn hơn {limit}', en: 'is larger than {limit}' },
  'too-small': { vi: 'nhỏ hơn {limit}', en: 'is smaller than {limit}' },
  key: { vi: 'tên {key} không hợp lệ', en: '{key} is no valid name' },
  other: { vi: '{given} không hợp lệ', en: '{given} is not valid' },
  period: {
    vi: '{given} không phải kỳ số liệu (2023, 2023-H1, 2023-Q2, 2023-06, 2023-06-30, hoặc hai ngày cách nhau dấu /)',
    en: '{given} is no period (2023, 2023-H1, 2023-Q2, 2023-06, 2023-06-30, or two days with a / between)',
  },
  day: {
    vi: '{given} không phải ngày, tháng hay năm (2023-06-30, 2023-06, 2023)',
    en: '{given} is no day, month or year (2023-06-30, 2023-06, 2023)',
  },
  time: {
    vi: '{given} không phải thời điểm kèm múi giờ (2026-11-21T08:00:00+07:00)',
    en: '{given} is no time with its zone (2026-11-21T08:00:00+07:00)',
  },
  address: {
    vi: '{given} không phải địa chỉ http, https hay đường dẫn',
    en: '{given} is no http or https address, nor a path',
  },
  id: {
    vi: '{given} không phải mã: chữ thường không dấu, số và gạch nối',
    en: '{given} is no id: lower-case letters, digits and hyphens',
  },
  'id-twice': { vi: 'mã “{id}” đã dùng ở {first}', en: 'the id "{id}" is taken by {first}' },
  'id-known': {
    vi: 'mã “{id}” đã có trong danh mục của solieu: mục này không được dùng',
    en: 'the catalog of solieu has "{id}" already: this one is not used',
  },
  'no-indicator': {
    vi: '“{id}” không có trong danh mục của solieu, cũng không có trong indicators của tệp này',
    en: '"{id}" is neither in the catalog of solieu nor in the indicators of this file',
  },
  range: {
    vi: 'khoảng hợp lý viết ngược: {low} lớn hơn {high}',
    en: 'the plausible range is the wrong way round: {low} is more than {high}',
  },
  'no-name': {
    vi: '“{name}” không có trong {table} của tệp này',
    en: '"{name}" is not in {table} of this file',
  },
  'no-source': {
    vi: 'nguồn số {index} không có: danh sách chỉ có {count}',
    en: 'there is no source {index}: the list holds {count}',
  },
  twice: { vi: 'số liệu này có hai lần: {key}', en: 'the same observation twice: {key}' },
  order: {
    vi: '{period} phải đứng trước {before}: kỳ mới nhất trước',
    en: '{period} must come before {before}: the newest first',
  },
  outside: {
    vi: '{value} nằm ngoài khoảng hợp lý {low} đến {high}',
    en: '{value} is outside the plausible {low} to {high}',
  },
  'missing-status': {
    vi: 'giá trị trống phải có trạng thái M, không phải {status}',
    en: 'a missing value has the status M, not {status}',
  },
  'status-missing': {
    vi: 'trạng thái M (thiếu) nhưng có giá trị {value}',
    en: 'status M (missing), yet the value is {value}',
  },
  upper: {
    vi: 'cận trên {upper} nhỏ hơn giá trị {value}',
    en: 'the upper end {upper} is below the value {value}',
  },
  of: { vi: 'giá trị {value} lớn hơn tổng {of}', en: 'the value {value} is more than the total {of}' },
  unsigned: {
    vi: 'không có chữ ký sha256-…: không kiểm được nội dung có bị sửa hay không',
    en: 'no sha256-… signature: whether the content was altered cannot be told',
  },
  revision: {
    vi: 'nội dung không khớp chữ ký: tệp đã bị sửa sau khi dựng',
    en: 'the content does not match the signature: altered after it was built',
  },
  digest: {
    vi: 'nội dung không khớp mã băm trong tên tệp: đã bị sửa sau khi dựng',
    en: 'the content does not match the digest in its name: altered after it was built',
  },
  'other-series': {
    vi: 'tệp của chỉ số {given}, không phải {id}',
    en: 'the series of {given}, not of {id}',
  },
} satisfies Messages;

/** What JSON calls a kind of value. */
export const JSON_TYPES = {
  string: { vi: 'chữ', en: 'text' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  null: { vi: 'null', en: 'null' },
  array: { vi: 'danh sách [ ]', en: 'a list [ ]' },
  tuple: { vi: 'danh sách [ ]', en: 'a list [ ]' },
  object: { vi: 'nhóm { }', en: 'an object { }' },
  record: { vi: 'nhóm { }', en: 'an object { }' },
} satisfies Messages;
