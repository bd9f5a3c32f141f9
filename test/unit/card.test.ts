import { describe, expect, test } from 'vitest';
import { type CardOptions, type ShownCard, toCard } from '../../src/card.ts';
import type { Feed } from '../../src/feed/schema.ts';
import type { FeedState } from '../../src/feed/state.ts';
import { quantityText } from '../../src/format.ts';
import { accounts, NOW, online, sampleFeed } from '../setup/sample-feed.ts';

const ready = (feed = sampleFeed()): FeedState => ({ status: 'ready', feed, at: NOW });

/** The card of a feed that has one. */
function show(indicator: string, options: Partial<CardOptions> = {}, feed?: Feed): ShownCard {
  const card = toCard(ready(feed), { indicator, now: NOW, ...options });
  if (!('observed' in card)) throw new Error(`${card.status}: ${card.message}`);
  return card;
}

/** A card of a given kind. */
function showAs<K extends ShownCard['kind']>(
  kind: K,
  indicator: string,
  options: Partial<CardOptions> = {},
  feed?: Feed,
) {
  const card = show(indicator, { view: kind, ...options }, feed);
  if (card.kind !== kind) throw new Error(`${card.kind}: ${card.notices}`);
  return card as Extract<ShownCard, { kind: K }>;
}

const moved = (card: ShownCard) => (card.change?.kind === 'moved' ? card.change : undefined);

describe('the value', () => {
  test('says what, where, when, how much, by whom', () => {
    const card = show('accounts');
    expect(card).toMatchObject({
      title: 'Tài khoản định danh điện tử đã kích hoạt',
      area: 'Cả nước',
      period: 'đến hết tháng 6 năm 2026',
      source: { publisher: 'Bộ Công an', date: '01/7/2026', url: 'https://example.vn/a' },
      updated: 'Cập nhật lúc 09:00 ngày 21/11/2026',
      notices: [],
    });
    expect(quantityText(card.value)).toBe('54,4 triệu tài khoản');
    expect(card.sentence).toBe(
      'Tài khoản định danh điện tử đã kích hoạt, Cả nước: 54,4 triệu tài khoản, đến hết tháng 6 năm 2026, ' +
        'tăng 15% so với cùng kỳ (tháng 6 năm 2025). Nguồn: Bộ Công an.',
    );
  });

  test('says it in English', () => {
    expect(show('accounts', { lang: 'en' }).sentence).toBe(
      'Active electronic identities, Viet Nam: 54.4 million accounts, as of the end of June 2026, ' +
        'up 15% from the same period last year (June 2025). Source: Bộ Công an.',
    );
  });

  test('a missing newest value is never 0: the last known one shows, and what is missing is said', () => {
    const card = show('online-rate');
    expect(card.observed).toMatchObject({ timePeriod: '2026-Q2', value: 61.4 });
    expect(card.notices).toEqual(['Chưa có số liệu quý III năm 2026.']);
    expect(card.observationStatus).toBe('sơ bộ');
  });

  test('an address that is not http is not linked', () => {
    const feed = sampleFeed({ sources: [{ publisher: 'Bộ Công an', url: 'series/a.json' }] });
    expect(show('accounts', {}, feed).source).toEqual({ publisher: 'Bộ Công an' });
  });

  test('a ratio and a rank read as such', () => {
    expect(quantityText(show('services').value)).toBe('khoảng 25/25 dịch vụ');
    expect(quantityText(show('egdi-rank').value)).toBe('thứ 71 trên 193');
    expect(quantityText(show('egdi-rank', { lang: 'en' }).value)).toBe('rank 71 of 193');
  });
});

describe('a change', () => {
  test('of a percentage is in points, from the same period last year', () => {
    expect(moved(show('online-rate'))).toMatchObject({
      direction: 'up',
      better: true,
      text: 'tăng 9,4 điểm %',
      basis: 'so với cùng kỳ (quý II năm 2025)',
      verdict: 'tốt lên',
    });
  });

  test('up is bad where less is better', () => {
    expect(moved(show('late-tasks'))).toMatchObject({ direction: 'up', better: false, verdict: 'kém đi' });
  });

  test('of a rank is in places, and a lower number is a rise', () => {
    expect(moved(show('egdi-rank'))).toMatchObject({ direction: 'up', better: true, text: 'tăng 15 bậc' });
  });

  test('threefold and more is said as a multiple', () => {
    const grown = {
      ...accounts,
      observations: [
        { timePeriod: '2026', value: 34 },
        { timePeriod: '2025', value: 10 },
      ],
    };
    expect(moved(show('accounts', {}, sampleFeed({ indicators: [grown] })))?.text).toBe('gấp 3,4 lần');
  });

  test.each([
    ['another definition', { vintage: 'mới' }, 'Không so với năm 2025: cách tính đã thay đổi.'],
    ['another total', { of: 63 }, 'Không so với năm 2025: tổng số đã khác.'],
  ])('is refused over %s', (_, other, text) => {
    const observations = [
      { timePeriod: '2026', value: 20, ...other },
      { timePeriod: '2025', value: 10 },
    ];
    const feed = sampleFeed({ indicators: [{ ...accounts, observations }] });
    expect(show('accounts', {}, feed).change).toEqual({ kind: 'refused', text });
  });

  test('is refused between a half-year and a year', () => {
    expect(show('transactions').change).toEqual({
      kind: 'refused',
      text: 'Không so với năm 2025: hai kỳ dài ngắn khác nhau.',
    });
  });
});

describe('the views', () => {
  test('target: what is missing, and whether the pace will do', () => {
    expect(showAs('target', 'accounts').target).toMatchObject({
      label: 'Mục tiêu năm 2027',
      value: 'ít nhất 60 triệu tài khoản',
      standing: 'onPace',
      text: 'Còn thiếu 5,6 triệu tài khoản',
      document: '06/QĐ-TTg',
    });
  });

  test.each([
    ['online-rate', 'overdue', 'Quá hạn 2025. Còn thiếu 18,6 điểm %'],
    ['late-tasks', 'behind', 'Còn cao hơn 16 nhiệm vụ'],
  ])('target of %s: %s', (indicator, standing, text) => {
    expect(showAs('target', indicator).target).toMatchObject({ standing, text });
  });

  test('a value from before a target was due does not call it overdue', () => {
    const observations = [{ timePeriod: '2024-Q2', value: 52 }];
    const feed = sampleFeed({ indicators: [{ ...online, observations }] });
    expect(showAs('target', 'online-rate', {}, feed).target).toMatchObject({
      standing: 'open',
      text: 'Còn thiếu 28 điểm %',
      pace: '',
    });
  });

  test('target of a place: its own, else the country’s, named so', () => {
    const { target } = showAs('target', 'online-rate', { area: 'VN-DN' });
    expect(target).toMatchObject({
      label: 'Mục tiêu cả nước năm 2025',
      standing: 'met',
      text: 'Đã đạt, vượt 2,5 điểm %',
    });
  });

  test('ratio: text first', () => {
    expect(showAs('ratio', 'services').ratio).toMatchObject({ text: '25 trên 25', share: '100%' });
  });

  test('rank: among the places with data, equal values share a position', () => {
    expect(showAs('rank', 'online-rate', { area: 'VN-HP' }).rank).toMatchObject({
      position: 2,
      of: 4,
      text: 'Thứ 2 trên 4 tỉnh, thành phố có số liệu',
    });
  });

  test('compare: each basis by name', () => {
    const rows = showAs('compare', 'online-rate').comparisons;
    expect(rows.map(({ label, period, value }) => [label, period, value])).toEqual([
      ['Kỳ trước', 'quý I năm 2026', '58,1%'],
      ['Cùng kỳ năm trước', 'quý II năm 2025', '52%'],
    ]);
  });

  test('compare: a place with the country', () => {
    const [row] = showAs('compare', 'online-rate', { area: 'VN-CT' }).comparisons;
    expect(row).toMatchObject({ label: 'Cả nước', value: '61,4%', change: { text: 'thấp hơn 6,4 điểm %' } });
  });

  test('trend: the line breaks at a missing value and at a new definition', () => {
    const { trend } = showAs('trend', 'online-rate');
    expect(trend.runs.map((run) => run.map(({ timePeriod }) => timePeriod))).toEqual([
      ['2024-Q2'],
      ['2025-Q2', '2026-Q1', '2026-Q2'],
    ]);
    expect(trend.note).toBe('Đường đứt đoạn ở chỗ cách tính thay đổi.');
    const [old, , next] = trend.points;
    expect(trend.breaks, 'one rule, between the two definitions').toHaveLength(1);
    expect(trend.breaks[0]).toBeGreaterThan(old!.x);
    expect(trend.breaks[0]).toBeLessThan(next!.x);
  });

  test.each(['target', 'ratio', 'rank', 'trend', 'compare'] as const)(
    '%s of what has none shows the value, and says so',
    (view) => {
      const bare = { ...accounts, targets: [], observations: accounts.observations!.slice(0, 1) };
      const card = show('accounts', { view }, sampleFeed({ indicators: [bare] }));
      expect(card.kind).toBe('value');
      expect(card.notices).toHaveLength(1);
    },
  );
});

describe('what goes wrong', () => {
  test('a wrong id names itself and a likely one', () => {
    expect(toCard(ready(), { indicator: 'account', now: NOW })).toMatchObject({
      status: 'failed',
      reason: 'indicator',
      message: 'Không có chỉ số “account”.',
      hint: 'Có phải là “accounts”?',
    });
  });

  test.each([
    [{ area: 'VN-HN' }, 'Chưa có số liệu của Hà Nội.'],
    [{ area: 'constructor' }, 'Chưa có số liệu của constructor.'],
    [{ period: '2019' }, 'Chưa có số liệu năm 2019.'],
  ])('no data for %j', (options, message) => {
    const card = toCard(ready(), { indicator: 'accounts', now: NOW, ...options });
    expect(card).toMatchObject({ status: 'failed', reason: 'data', message });
  });

  test('a stale feed keeps its value, and tells its age', () => {
    const state: FeedState = {
      status: 'stale',
      feed: sampleFeed(),
      at: NOW - 3 * 3600_000,
      problem: 'network',
    };
    const card = toCard(state, { indicator: 'accounts', now: NOW });
    expect(card).toMatchObject({
      status: 'stale',
      notices: [
        'Chưa kết nối lại được. Số liệu đến 21/11/2026, cập nhật lúc 06:30 ngày 21/11/2026 (3 giờ trước).',
      ],
    });
  });
});

test('a citation keeps its value, and says what has become of it', () => {
  const pinned = { revision: 'r0', value: 47_000_000 };
  const card = show('accounts', { period: '2025-06', pinned });
  expect(quantityText(card.value)).toBe('47,0 triệu tài khoản');
  expect(card.observationStatus, 'what was revised is not the cited value').toBe('');
  expect(card.notices).toEqual([
    'Số liệu trích dẫn, bản r0.',
    'Số liệu này nay đã sửa thành 47,3 triệu tài khoản.',
    'Đã có số liệu mới hơn: 54,4 triệu tài khoản (tháng 6 năm 2026).',
  ]);
});

test('an element that names no indicator is told so, and is not offered one', () => {
  expect(toCard(ready(), { indicator: '', now: NOW })).toEqual({
    status: 'failed',
    lang: 'vi',
    reason: 'indicator',
    message: 'Thiếu thuộc tính indicator.',
  });
});
