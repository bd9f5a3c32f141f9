import type { Messages } from './lang.ts';

/** Words of the larger elements: charts and tables. */
export const CHART = {
  showTable: { vi: 'Xem bảng số liệu', en: 'Show as a table' },
  showChart: { vi: 'Xem biểu đồ', en: 'Show as a chart' },
  csv: { vi: 'Tải tệp CSV', en: 'Download CSV' },
  period: { vi: 'Kỳ', en: 'Period' },
  value: { vi: 'Giá trị', en: 'Value' },
  source: { vi: 'Nguồn', en: 'Source' },
  rank: { vi: 'Hạng', en: 'Rank' },
  place: { vi: 'Tỉnh, thành phố', en: 'Province' },
  places: { vi: '{of} tỉnh, thành phố có số liệu', en: '{of} provinces with data' },
  placesBefore: {
    vi: '{of} tỉnh, thành phố có số liệu, theo địa giới trước 01/7/2025',
    en: '{of} provinces with data, as they were before 1 July 2025',
  },
  noGroup: { vi: 'Không có chỉ số nào của “{id}”.', en: 'No indicators of “{id}”.' },
  all: { vi: 'Xem tất cả {of}', en: 'Show all {of}' },
  fewer: { vi: 'Thu gọn', en: 'Show fewer' },
} satisfies Messages;
