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

  // parts of the text a figure was read from
  numberPart: { vi: 'con số', en: 'the number' },
  approximationPart: { vi: 'mức chính xác', en: 'how exact' },
  unitPart: { vi: 'đơn vị', en: 'the unit' },
  rolePart: { vi: 'vai trò', en: 'its role' },
  timePeriodPart: { vi: 'thời gian', en: 'the period' },
  refAreaPart: { vi: 'nơi', en: 'the place' },

  // facts
  value: { vi: 'Giá trị', en: 'Value' },
  period: { vi: 'Thời gian', en: 'Period' },
  place: { vi: 'Nơi', en: 'Place' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  readFrom: { vi: 'đọc từ “{text}”', en: 'read from “{text}”' },
  nation: { vi: 'Cả nước', en: 'Viet Nam' },
  asOf: { vi: 'đến {period}', en: 'as of {period}' },
  until: { vi: 'từ {from} đến {to}', en: 'from {from} to {to}' },
  ofTotal: { vi: '{value} trên {of}', en: '{value} of {of}' },
  isShare: { vi: 'tức {percent}', en: 'that is {percent}' },
  publisher: {
    vi: 'Số liệu do nơi đăng công bố kèm theo bài',
    en: 'Given by the publisher with the article',
  },
} satisfies Messages;
