import { expect, test } from 'vitest';
import type { Feed } from '../../src/feed/schema.ts';
import { inWords } from '../../src/figure-card/words.ts';
import { type FigureCardInput, toFigureCard } from '../../src/figure-card.ts';
import { extract } from '../../src/figures/extract.ts';
import type { Figure } from '../../src/figures/figure.ts';

test.each([
  [0, 'không'],
  [5, 'năm'],
  [10, 'mười'],
  [15, 'mười lăm'],
  [21, 'hai mươi mốt'],
  [101, 'một trăm linh một'],
  [1005, 'một nghìn không trăm linh năm'],
  [48_000_000, 'bốn mươi tám triệu'],
  [53_620_000, 'năm mươi ba triệu sáu trăm hai mươi nghìn'],
  [1_234_000_000_000, 'một nghìn hai trăm ba mươi bốn tỷ'],
  [2_000_000_005, 'hai tỷ không trăm linh năm'],
  [89.5, 'tám mươi chín phẩy năm'],
  [0.05, 'không phẩy không năm'],
  [7.25, 'bảy phẩy hai mươi lăm'],
])('%d is said “%s”', (value, words) => {
  expect(inWords(value)).toBe(words);
});

const NOW = Date.UTC(2024, 4, 2);

const feed: Feed = {
  format: 'solieu-feed/1',
  title: { vi: 'Thử' },
  publisher: { name: 'Thử' },
  licence: { name: 'CC0' },
  updated: '2024-05-01T00:00:00Z',
  revision: '1',
  interval: 60,
  sources: [{ publisher: 'Bộ Mẫu', date: '2024-04-01', url: 'https://mau.gov.vn/a' }],
  areas: { VN: { vi: 'Việt Nam', en: 'Viet Nam' }, 'VN-HN': { vi: 'Hà Nội', en: 'Hanoi' } },
  indicators: [
    {
      id: 'online-rate',
      name: { vi: 'Tỷ lệ hồ sơ nộp trực tuyến', en: 'Share filed online' },
      unit: { id: 'percent', vi: '%' },
      valueType: 'rate',
      direction: 'higher',
      targets: [{ value: 80, op: 'min', dueYear: 2025 }],
      observations: [
        { timePeriod: '2024-Q1', value: 38.32, sources: [0] },
        { timePeriod: '2023', value: 27.4, sources: [0] },
        { timePeriod: '2022', value: 9.4, sources: [0] },
      ],
    },
  ],
};

/** The card of the figure whose number is `quote`, as the extension makes it. */
function cardOf(
  text: string,
  quote: string,
  given: Partial<Figure> = {},
  more: Partial<FigureCardInput> = {},
) {
  const figure = extract(text, { publishedAt: '2024-04-25' }).find((one) => one.quote === quote)!;
  return toFigureCard({ figure: { ...figure, ...given }, text, lang: 'vi', now: NOW, ...more });
}

const RATE = 'Tỷ lệ hồ sơ nộp trực tuyến trong quý I năm 2024 đạt 38,3%.';
const linked = { indicator: 'online-rate', refArea: 'VN' };

test('says the value in full and in words, with its approximation and unit', () => {
  const { value, title, kind } = cardOf('Đã cấp hơn 48 triệu tài khoản định danh.', '48 triệu');
  expect(value).toEqual({
    approximation: 'hơn',
    number: '48.000.000',
    unit: 'tài khoản định danh',
    words: 'bốn mươi tám triệu',
  });
  expect([title, kind]).toEqual(['Số lượng', 'mức đạt']);
});

test('shows the sentence with the parts the figure was read from', () => {
  const { quote } = cardOf('Tin mới. Năm 2023, đã cấp hơn 48 triệu tài khoản. Còn nữa.', '48 triệu');
  expect(quote.map(({ text }) => text).join('')).toBe('Năm 2023, đã cấp hơn 48 triệu tài khoản.');
  expect(quote.filter(({ part }) => part).map(({ part, text }) => [part, text])).toEqual(
    expect.arrayContaining([
      ['approximation', 'hơn'],
      ['number', '48 triệu'],
      ['unit', 'tài khoản'],
    ]),
  );
});

test('gives a ratio its share', () => {
  expect(cardOf('Đã phủ sóng 2.416/3.924 thôn.', '2.416/3.924').value.words).toBe('tức 61,6%');
});

test('makes no share of a rank', () => {
  const { kind, value } = cardOf('Năm 2023, tỉnh xếp thứ 12/63 tỉnh, thành phố.', '12/63');
  expect([kind, value]).toEqual(['mức đạt', { number: '12/63' }]);
});

test.each([
  ['Tỷ lệ này giảm 4,2 điểm phần trăm.', '4,2 điểm phần trăm', ['điểm phần trăm', 'percentage points']],
  ['Tổng kinh phí là 300 tỷ đồng.', '300 tỷ đồng', ['đồng', 'VND']],
])('names the unit of “%s” in either language', (text, quote, names) => {
  const units = (['vi', 'en'] as const).map((lang) => cardOf(text, quote, {}, { lang }).value.unit);
  expect(units).toEqual(names);
});

test.each([
  ['Toàn tỉnh có 1.534 trạm BTS.', '1.534', 'trạm BTS'],
  ['ĐÃ CÓ 1.534 HỒ SƠ TRỰC TUYẾN', '1.534', 'hồ sơ trực tuyến'],
])('shows the abbreviations of a unit as “%s” has them', (text, quote, unit) => {
  expect(cardOf(text, quote).value.unit).toBe(unit);
});

test('says the first months of a year as the press does', () => {
  const periodOf = (timePeriod: string, lang: 'vi' | 'en' = 'vi') =>
    cardOf('Đã có 245 hồ sơ.', '245', { timePeriod }, { lang }).facts[0]!.value;
  expect(periodOf('2023-01/2023-09')).toBe('9 tháng đầu năm 2023');
  expect(periodOf('2023-01/2023-09', 'en')).toBe('the first 9 months of 2023');
  expect(periodOf('2023-01-01/2023-09-15')).toBe('từ 01/01/2023 đến 15/9/2023');
  expect(periodOf('2023-02/2023-09')).toBe('từ 01/02/2023 đến 30/9/2023');
});

test('tells the head of the column over a figure of a table', () => {
  const table = [
    'Địa phương | Hồ sơ tiếp nhận | Hồ sơ trực tuyến | Tỷ lệ (%)',
    'Đà Lạt | 98.120 | 81.440 | 83,0',
    'Bảo Lộc | 64.300 | 50.154 | 78,0',
  ].join('\n');
  const column = (text: string, quote: string) =>
    cardOf(text, quote).facts.find(({ part }) => part === 'column')?.value;
  expect(column(table, '50.154')).toBe('Hồ sơ trực tuyến');
  expect(column(table, '83,0')).toBe('Tỷ lệ (%)');
  expect(column('Đã có 245 hồ sơ | nguồn: Sở.', '245')).toBeUndefined();
});

test('tells in words how it was read', () => {
  const { steps, rules } = cardOf('Đã cấp hơn 48 triệu tài khoản định danh.', '48 triệu');
  expect(steps).toHaveLength(rules.length);
  expect(steps[0]).toBe('số đứng trước thứ được đếm');
});

test('says all that the makers must know of a wrong reading, and leaves room for the right one', () => {
  const page = { url: 'https://tin.mau.gov.vn/1', title: 'Tin', site: 'tin.mau.gov.vn' };
  const { copies } = cardOf('Đã cấp hơn 48 triệu tài khoản định danh.', '48 triệu', {}, { page });
  const [quote, read, rules, link, right] = copies.report.split('\n');
  expect(quote).toBe('Bài viết: “Đã cấp hơn 48 triệu tài khoản định danh.”');
  expect(read).toMatch(/^Đọc thành: 48 triệu → Số lượng: hơn 48\.000\.000 tài khoản định danh/);
  expect(rules).toMatch(/^Theo các quy tắc: [a-z-]+/);
  expect(link).toMatch(/^https:\/\/tin\.mau\.gov\.vn\/1#:~:text=/);
  expect(right).toBe('Lẽ ra phải là: ');
});

test('names a place that the text only calls “toàn tỉnh”', () => {
  const areas = { 'VN-01': { vi: 'Lai Châu', en: 'Lai Chau' } };
  const { facts } = cardOf('Toàn tỉnh có 1.204 tổ công nghệ số.', '1.204', { refArea: 'VN-01' }, { areas });
  expect(facts.find(({ part }) => part === 'refArea')?.value).toBe('Lai Châu');
});

test('says that a value agrees with the official one of its period', () => {
  const { official, title } = cardOf(RATE, '38,3%', { ...linked, timePeriod: '2024-01/2024-03' }, { feed });
  expect(title).toBe('Tỷ lệ hồ sơ nộp trực tuyến');
  expect(official!.verdict).toEqual({ kind: 'same', text: 'Khớp số liệu chính thức cùng thời gian' });
  expect(official!.sameTime).toMatchObject({
    value: '38,32%',
    source: { publisher: 'Bộ Mẫu', date: '01/4/2024' },
  });
  expect(official!.newest).toBeUndefined();
  expect(official!.target!.value).toBe('ít nhất 80%');
  expect(official!.trend!.points).toHaveLength(3);
});

test('says by how much a value differs from the official one of its period', () => {
  const period = { ...linked, timePeriod: '2023/2023' };
  const { official } = cardOf(RATE, '38,3%', period, { feed });
  expect(official!.verdict).toEqual({
    kind: 'differs',
    text: 'Cao hơn số liệu chính thức cùng thời gian 10,9 điểm %',
  });
  expect(official!.newest!.value).toBe('38,32%');
});

test('says that a value is older or newer than the official series', () => {
  const older = cardOf(RATE, '38,3%', { ...linked, value: 20, timePeriod: '2021/2021' }, { feed });
  expect(older.official!.verdict).toEqual({ kind: 'older', text: 'Số liệu trong bài đã cũ: nay là 38,32%' });
  const newer = cardOf(RATE, '38,3%', { ...linked, value: 45, timePeriod: '2024-04/2024-04' }, { feed });
  expect(newer.official!.verdict.kind).toBe('newer');
});

test('a value of a later time that is close to the newest official one does not agree with it', () => {
  const verdictOf = (timePeriod: string) =>
    cardOf(RATE, '38,3%', { ...linked, timePeriod }, { feed }).official!.verdict;
  expect(verdictOf('../2025-06')).toEqual({
    kind: 'newer',
    text: 'Chưa có số liệu chính thức cùng thời gian; gần bằng số mới nhất',
  });
  // the year that the newest value is of
  expect(verdictOf('2024/2024').text).toBe('Khớp số liệu chính thức mới nhất');
});

test('compares what counts the same: an account of a kind is an account, a law is not the number of documents', () => {
  const unit = { id: 'document', vi: 'văn bản' };
  const counted = { ...feed, indicators: feed.indicators.map((one) => ({ ...one, unit })) };
  const verdictOf = (text: string, quote: string) =>
    cardOf(text, quote, { ...linked, timePeriod: '2023/2023' }, { feed: counted }).official!.verdict.text;
  expect(verdictOf('Đã có 05 luật.', '05')).toBe('Khác đơn vị với số liệu chính thức');
  expect(verdictOf('Đã có 05 văn bản chỉ đạo.', '05')).toMatch(/^Thấp hơn số liệu chính thức/);
});

test('holds the article’s own level against the target of its time, else the newest official value', () => {
  const text = (given: Partial<Figure>, now = NOW) =>
    cardOf(RATE, '38,3%', { ...linked, ...given }, { feed, now }).official!.target!.text;
  expect(text({ value: 84, timePeriod: '2024-04/2024-04' })).toBe('Số liệu trong bài: đã đạt, vượt 4 điểm %');
  expect(text({ role: 'change', timePeriod: '2024-04/2024-04' })).toMatch(
    /^Số liệu mới nhất: còn thiếu 41,68/,
  );
  // told in 2024, read in 2026: it was not overdue then
  expect(text({ timePeriod: '2024-01/2024-03' }, Date.UTC(2026, 4, 2))).toBe(
    'Số liệu trong bài: còn thiếu 41,7 điểm %',
  );
});

test('compares no change and no target with a level', () => {
  const { official } = cardOf(RATE, '38,3%', { ...linked, role: 'target' }, { feed });
  expect(official!.verdict).toEqual({ kind: 'none', text: 'Đây là mục tiêu, không phải mức đã đạt' });
});

test('shows a finding with its sum and caveat', () => {
  const { findings } = cardOf(
    RATE,
    '38,3%',
    {},
    {
      findings: [
        {
          check: 'ratio-percent',
          verdict: 'inconsistent',
          figures: [0, 1],
          start: 0,
          end: 1,
          stated: 89.5,
          computed: 61.57,
          sum: '2.416 / 3.924 = 61,6%',
          message: 'Bài viết ghi 89,5%.',
        },
      ],
    },
  );
  expect(findings).toEqual([
    {
      verdict: 'inconsistent',
      title: 'Phép tính không khớp',
      message: 'Bài viết ghi 89,5%.',
      sum: '2.416 / 3.924 = 61,6%',
      caveat: 'Bài viết có thể tính trên một tổng khác mà không nêu rõ.',
    },
  ]);
});

test('cites the sentence, the page and a link to the very words', () => {
  const page = {
    url: 'https://mau.gov.vn/tin/1#top',
    title: 'Nộp hồ sơ trực tuyến',
    site: 'mau.gov.vn',
    publishedAt: '2024-04-25',
  };
  const { copies } = cardOf(RATE, '38,3%', {}, { page });
  expect(copies.citation.split('\n')).toEqual([
    '“Tỷ lệ hồ sơ nộp trực tuyến trong quý I năm 2024 đạt 38,3%.”',
    'Nộp hồ sơ trực tuyến, mau.gov.vn, 25/4/2024',
    `https://mau.gov.vn/tin/1#:~:text=${encodeURIComponent('quý I năm 2024 đạt')}-,38%2C3%25`,
    'Truy cập ngày 02/5/2024',
  ]);
  expect(copies.text).toBe('Tỷ lệ phần trăm: 38,3% (quý I năm 2024, Cả nước)');
  expect(JSON.parse(copies.json)).toMatchObject({
    quote: '38,3%',
    value: 38.3,
    source: { site: 'mau.gov.vn' },
  });
});

test('answers in English where asked', () => {
  const { title, kind, official } = cardOf(RATE, '38,3%', linked, { feed, lang: 'en' });
  expect([title, kind]).toEqual(['Share filed online', 'Percentage · level']);
  expect(official!.verdict.text).toMatch(/^Agrees with/);
});
