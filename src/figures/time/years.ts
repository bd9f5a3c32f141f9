import { dateOf, monthsOf } from './calendar.ts';
import { ISO, iso } from './days.ts';
import type { Source } from './expression.ts';
import { near } from './months.ts';
import type { Made, Patterns } from './pattern.ts';
import { yearOf } from './values.ts';

const NAMED = '(giai đoạn|nhiệm k[ỳì]|thời k[ỳì]|niên (độ|khóa|vụ)|(các|những) năm)';

/** Names of yearly indices, whose year stands right after: `DTI 2022`, `PAR Index 2023`. */
const INDICES = 'dti|pci|papi|pii|sipas|par|index|ict|egdi|gci|gii|pgi|apci|số';

/** Times by the word they begin with. */
export const YEARS: Patterns = {
  // "giai đoạn 2021-2025", "nhiệm kỳ 2020 - 2025", "giai đoạn từ năm 2021 đến năm 2025"
  'giai nhiệm thời niên các những > đoạn kỳ kì độ khóa vụ năm': [[`${NAMED} <T>`, spanOf]],
  năm: [
    // "năm học 2023-2024", "năm 2021 và 2022"
    ['năm (học )?<T>', spanOf],
    // "5 năm 2021" is a length, "Đề án 06 năm 2023" is none
    ['(?<!(?<!án |quyết |[\\d.,])\\d\\d? )năm <X>', year],
    // "năm 938"
    ['năm <\\d{3}>(?= ($|[\\n,.]|là|vua))', year],
    ['năm (vừa )?qua', justOver],
    ['L<năm> <S>', near],
  ],
};

// not of "2023/12", "2023.Tỉnh"
const ONE = '<X>(?![/.][^\\s])';

/** Years without `năm` before them, by what follows them. */
export const BARE_YEARS: Patterns = {
  ' > / - đến tới . – − : ,': [
    [`G${ISO}`, iso],
    // "2023: …", "2022, huyện …"
    ['(?<=^|[\\n.] )<X>(?= [,:])', year],
    // "2021-2025", "2021 đến năm 2025"
    ['G(?=X (đến|tới|[/.–−-]))<T>', spanOf],
  ],
  '': [
    // "kế hoạch 2024", "DTI 2020", "PAR Index 2023", "chỉ số đổi mới 2024"
    [
      `(?<=(hoạch|mục tiêu|kết|tác|quả|cáo|liệu|cuối|đầu|giữa|từ|đến|tới|hết|trước|sau|;|chính|(vụ|mùa|hè|tết)( [^\\d\\s,.]+){0,3}|${INDICES}|chỉ số [^\\s,.]+) )${ONE}`,
      year,
    ],
    // "năm 2019 đạt 20 tỷ, 2020 đạt 25 tỷ", "2023 là 40 tỷ"; not "có 2023 hồ sơ", "hơn 2000 người"
    [
      `G(?<!(còn|thêm|là|trên|đạt|hơn|gần|khoảng|số|có) )${ONE}(?= (đạt|hơn|vượt|gần|lên|ước|tăng|giảm|thu|là|đã|có|xếp|ở|mới|đứng|còn|khoảng|xuống|chỉ|chạm|ghi|tới)(?![a-zà-ỹ]))`,
      year,
    ],
    // "hạng 25 (2021)", "từ 12% (2021) lên"; not "Luật An ninh mạng (2018)"
    ['(?<=\\d.{0,30}[(] )<X>(?= [)])', year],
  ],
};

function year(source: Source, said: string): Made {
  return monthsOf(yearOf(source, said));
}

/** "trong năm qua": the year just ended, or this one when it is nearly over; in between it is unclear. */
function justOver({ published: { m, y } = {} }: Source): Made {
  if (!y || !m || (m > 5 && m < 11)) return {};
  return monthsOf(m > 5 ? y : y - 1);
}

/** The first and last of years that go up; of a list one by one. */
export function spanOf(_: Source, said: string): Made {
  let [first, last] = [0, 0];
  for (const [, listed, digits] of said.matchAll(/ *(,|và)?\D*(\d+)/g)) {
    const y = Number(digits);
    if (last && (y <= last || y - last > (listed ? 1 : 60))) return undefined;
    first ||= y;
    last = y;
  }
  return { start: dateOf(first), end: dateOf(last), joined: true };
}
