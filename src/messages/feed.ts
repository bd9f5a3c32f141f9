import type { Messages } from './lang.ts';

/** What `solieu feed` says of feeds. */
export const feedMessages = {
  title: { vi: 'Chỉ tiêu chuyển đổi số quốc gia', en: 'National digital transformation indicators' },
  built: {
    vi: '{path}: {indicators} chỉ tiêu, {observations} số liệu, {files} tệp, {kilobytes} kB',
    en: '{path}: {indicators} indicators, {observations} observations, {files} files, {kilobytes} kB',
  },
  unchanged: { vi: '{path}: không có gì mới, giữ nguyên', en: '{path}: nothing new, left as it was' },
  revised: {
    vi: '{place}: {value} ({source}) thay cho {before} ({beforeSource})',
    en: '{place}: {value} ({source}) in place of {before} ({beforeSource})',
  },
  'unknown-indicator': {
    vi: '{place}: danh mục không có chỉ tiêu này, số liệu bị bỏ qua',
    en: '{place}: the catalog has no such indicator, left out',
  },
  implausible: {
    vi: '{place}: {value} nằm ngoài khoảng hợp lý {low} đến {high}, vẫn giữ lại',
    en: '{place}: {value} is outside the plausible {low} to {high}, kept',
  },
  undated: { vi: 'không rõ nguồn', en: 'source unknown' },
} satisfies Messages;
