import { FINDINGS } from '../messages/findings.ts';
import { say } from '../messages/lang.ts';
import type { Article, Match } from './article.ts';
import { type Check, impossible } from './check.ts';

/** How many years or months the text says, how many there are, and how many more or fewer may be meant. */
interface Told extends Match {
  stated: number;
  computed: number;
  unit: 'years' | 'months';
  from: string;
  to: string;
  loose: [less: number, more: number];
}

/** A way to tell how long it is from one year to another, and how its groups are read. */
interface Way {
  pattern: RegExp;
  read(groups: string[], publishedAt: string | undefined): Omit<Told, keyof Match> | undefined;
}

const YEAR = '(\\d{4})';
const SINCE = '(?:thành lập|ra đời|hoạt động|bắt đầu)[^.;()\\d]{0,30}năm ';
const AFTER = '(?:sau|tròn|qua|trải qua|suốt) (\\d{1,3}) năm';

const WAYS: Way[] = [
  {
    // "Kỷ niệm 80 năm Ngày truyền thống (28/8/1945 – 28/8/2025)", "chặng đường 20 năm (2005-2025)"
    pattern: new RegExp(
      `(?:kỷ niệm|tròn|mừng|chặng đường|hành trình|trải qua|nhìn lại|tổng kết|sơ kết)[^.;,()\\d]{0,20} (\\d{1,3}) năm[^.;,()\\d]{0,60}\\((\\d{1,2}/\\d{1,2}/)?${YEAR} ?[-–—] ?(\\d{1,2}/\\d{1,2}/)?${YEAR}\\)`,
      'g',
    ),
    // years without days may both be counted
    read: ([stated, day, from, , to]) => years(stated!, from!, to!, day ? [0, 0] : [0, 1]),
  },
  {
    // "thành lập năm 2005, sau 20 năm hoạt động, đến năm 2025"
    pattern: new RegExp(`${SINCE}${YEAR}[^.;()\\d]{0,40} ${AFTER}[^.;()\\d]{0,40} năm ${YEAR}`, 'g'),
    read: ([from, stated, to]) => years(stated!, from!, to!, [1, 1]),
  },
  {
    // "thành lập năm 1998, đến năm 2023 tròn 25 năm"
    pattern: new RegExp(
      `${SINCE}${YEAR}[^.;()\\d]{0,20} năm ${YEAR}[^.;()\\d]{0,60} ${AFTER}(?! tới| nữa)`,
      'g',
    ),
    read: ([from, to, stated]) => years(stated!, from!, to!, [1, 1]),
  },
  {
    // "giai đoạn 2021-2025 (5 năm)"
    pattern: new RegExp(`(?:giai đoạn|nhiệm kỳ) ${YEAR} ?[-–—] ?${YEAR} \\((\\d{1,2}) năm\\)`, 'g'),
    read: ([from, to, stated]) => years(stated!, from!, to!, [0, 1]),
  },
  {
    // "ông A (sinh năm 1952, 73 tuổi)", by the article's year; the year in the womb is often counted, the birthday may be to come
    pattern: new RegExp(`sinh năm ${YEAR},? (?:\\(|năm nay )?(\\d{2,3}) tuổi`, 'g'),
    read: ([from, stated], publishedAt) =>
      publishedAt ? years(stated!, from!, publishedAt.slice(0, 4), [1, 1]) : undefined,
  },
  {
    // "khởi công tháng 3/2023, hoàn thành tháng 9/2025, sau 30 tháng thi công"
    pattern:
      /(?:khởi công|bắt đầu)[^.;()\d]{0,30}(?:ngày \d{1,2}\/|tháng )(\d{1,2})\/(\d{4})[^;()\d]{0,90}(?:ngày \d{1,2}\/|tháng )(\d{1,2})\/(\d{4}),? sau (?:đúng )?(\d{1,3}) tháng/g,
    read: ([month, from, last, to, stated]) => ({
      stated: Number(stated),
      computed: 12 * (Number(to) - Number(from)) + Number(last) - Number(month),
      unit: 'months',
      from: `${month}/${from}`,
      to: `${last}/${to}`,
      loose: [1, 1],
    }),
  },
];

function years(stated: string, from: string, to: string, loose: Told['loose']): Omit<Told, keyof Match> {
  return { stated: Number(stated), computed: Number(to) - Number(from), unit: 'years', from, to, loose };
}

/** `Kỷ niệm 80 năm Ngày thành lập (28/8/1955 – 28/8/2025)`, `sinh năm 1952, 63 tuổi`: how many years or months lie between two. */
export const yearSpan: Check = {
  name: 'year-span',
  find(article, { publishedAt }, lang) {
    return WAYS.flatMap((way) => toldBy(way, article, publishedAt)).flatMap((told) => {
      const { stated, computed, unit, from, to, start, end, loose } = told;
      const [least, most] = [computed - loose[0], computed + loose[1]];
      if (computed <= 0 || (stated >= least && stated <= most)) return [];
      const [is, said] = [computed, stated].map((many) => say(FINDINGS, unit, lang, { many })) as [
        string,
        string,
      ];
      const message = say(FINDINGS, 'span-stated', lang, { from, to, days: is, stated: said });
      const sum = `${from} – ${to} = ${is}`;
      return [impossible(this.name, { start, end }, { stated, computed, sum, message })];
    });
  },
};

function toldBy({ pattern, read }: Way, article: Article, publishedAt: string | undefined): Told[] {
  return article.matches(pattern).flatMap((match) => {
    const told = read(match.groups as string[], publishedAt);
    return told ? [{ ...match, ...told }] : [];
  });
}
