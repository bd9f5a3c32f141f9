import type { Feed, FeedIndicator } from '../../src/feed/schema.ts';

/** 21 November 2026, 9:30 in Vietnam. */
export const NOW = Date.UTC(2026, 10, 21, 2, 30);

export const accounts: FeedIndicator = {
  id: 'accounts',
  name: { vi: 'Tài khoản định danh điện tử đã kích hoạt', en: 'Active electronic identities' },
  unit: { id: 'account', vi: 'tài khoản', en: 'accounts' },
  valueType: 'stock',
  direction: 'higher',
  definition: { vi: 'Số tài khoản đã kích hoạt trên VNeID.' },
  system: 'vneid',
  targets: [{ value: 60_000_000, op: 'min', dueYear: 2027, document: { number: '06/QĐ-TTg' } }],
  observations: [
    { timePeriod: '2026-06', value: 54_400_000, sources: [0] },
    { timePeriod: '2025-12', value: 50_000_000, sources: [0] },
    { timePeriod: '2025-06', value: 47_300_000, sources: [0], status: 'R' },
  ],
};

export const online: FeedIndicator = {
  id: 'online-rate',
  name: { vi: 'Tỷ lệ hồ sơ trực tuyến', en: 'Online dossier rate' },
  unit: { id: 'percent', vi: '%' },
  valueType: 'rate',
  direction: 'higher',
  group: 'public-services',
  targets: [{ value: 80, op: 'min', dueYear: 2025 }],
  observations: [
    { timePeriod: '2026-Q3', value: null },
    { timePeriod: '2026-Q2', value: 61.4, sources: [1], status: 'P' },
    { timePeriod: '2026-Q1', value: 58.1, sources: [1] },
    { timePeriod: '2025-Q2', value: 52, sources: [1] },
    { timePeriod: '2024-Q2', value: 30, sources: [1], vintage: 'cũ' },
  ],
  sections: [
    { timePeriod: '2026-Q2', sources: [1], values: { 'VN-HN': 70, 'VN-DN': 82.5, 'VN-HP': 70, 'VN-CT': 55 } },
  ],
};

export const late: FeedIndicator = {
  id: 'late-tasks',
  name: { vi: 'Số nhiệm vụ chậm tiến độ', en: 'Late tasks' },
  unit: { id: 'task', vi: 'nhiệm vụ', en: 'tasks' },
  valueType: 'stock',
  direction: 'lower',
  targets: [{ value: 10, op: 'max', dueYear: 2026 }],
  observations: [
    { timePeriod: '2026', value: 26, sources: [0] },
    { timePeriod: '2025', value: 20, sources: [0] },
  ],
};

export const services: FeedIndicator = {
  id: 'services',
  name: { vi: 'Dịch vụ công thiết yếu đã cung cấp', en: 'Essential services' },
  unit: { id: 'service', vi: 'dịch vụ', en: 'services' },
  valueType: 'stock',
  direction: 'higher',
  observations: [{ timePeriod: '2026-06', value: 25, of: 25, approximation: 'about', sources: [0] }],
};

export const rank: FeedIndicator = {
  id: 'egdi-rank',
  name: { vi: 'Xếp hạng Chính phủ điện tử', en: 'E-government rank' },
  unit: { id: 'rank', vi: '' },
  valueType: 'rank',
  direction: 'lower',
  observations: [
    { timePeriod: '2024', value: 71, of: 193, sources: [0] },
    { timePeriod: '2022', value: 86, of: 193, sources: [0] },
  ],
};

export const flow: FeedIndicator = {
  id: 'transactions',
  name: { vi: 'Giao dịch qua nền tảng', en: 'Transactions' },
  unit: { id: 'transaction', vi: 'giao dịch', en: 'transactions' },
  valueType: 'flow',
  direction: 'neutral',
  observations: [
    { timePeriod: '2026-H1', value: 620_000_000, sources: [0] },
    { timePeriod: '2025', value: 900_000_000, sources: [0] },
  ],
};

/** A small feed with a bit of everything a card can meet. */
export function sampleFeed(changes: Partial<Feed> = {}): Feed {
  return {
    format: 'solieu-feed/1',
    title: { vi: 'Số liệu mẫu' },
    publisher: { name: 'Trung tâm mẫu' },
    licence: { name: 'CC BY 4.0' },
    updated: '2026-11-21T02:00:00Z',
    revision: 'r1',
    interval: 60,
    sources: [
      { publisher: 'Bộ Công an', url: 'https://example.vn/a', date: '2026-07-01' },
      { publisher: 'Văn phòng Chính phủ', date: '2026-07' },
    ],
    areas: {
      VN: { vi: 'Cả nước', en: 'Viet Nam' },
      'VN-HN': { vi: 'Hà Nội', en: 'Hanoi' },
      'VN-DN': { vi: 'Đà Nẵng', en: 'Da Nang' },
      'VN-HP': { vi: 'Hải Phòng', en: 'Hai Phong' },
      'VN-CT': { vi: 'Cần Thơ', en: 'Can Tho' },
    },
    indicators: [accounts, online, late, services, rank, flow],
    ...changes,
  };
}
