import type { LegalDocument } from '../catalog/schema.ts';
import type { Figure } from '../figures/figure.ts';
import { FINDINGS } from '../messages/findings.ts';
import { type Lang, say } from '../messages/lang.ts';
import { lowerBound } from '../text/lower-bound.ts';
import type { Article } from './article.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { oneSlip } from './slip.ts';

/** A document as the article cites it. */
interface Citation {
  start: number;
  end: number;
  /** `442/QĐ-TTg` */
  number: string;
  /** `442` and `QĐ-TTg`. */
  digits: string;
  kind: string;
  /** ISO 8601, where the article dates it. */
  date?: string;
}

// "Quyết định số 442/QĐ-TTg ngày 04/4/2022", "Nghị quyết 57-NQ/TW"
const CITED =
  /(?<![\d/.-])(\d{1,4})(?:\/\d{4})?[/-]((?:QĐ|NQ|CT|NĐ|KH)[/-][\p{Lu}][\p{L}\d]{0,7})(?:,?\sng\p{L}\p{M}?y\s(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}))?/gu;

/**
 * `10/28 dịch vụ theo Quyết định 442/QĐ-TTg`, where the catalog knows the list of 28 as 422/QĐ-TTg: a number
 * that no known document has, one slip away from one that its date or its contents point to.
 */
export const documentNumber: Check = {
  name: 'document-number',
  find(article, { documents = [] }, lang) {
    const numbered = documents.filter((document) => document.number);
    return citationsIn(article.text).flatMap((cited) => {
      const known = numbered.filter(({ number }) => number === cited.number);
      if (known.length) return wrongDate(this.name, cited, known, lang);
      const meant = numbered.filter(
        (document) => isSlip(cited, document) && pointsTo(article, cited, document),
      );
      return meant.length === 1 ? [slip(this.name, article, cited, meant[0]!, lang)] : [];
    });
  },
};

function citationsIn(text: string): Citation[] {
  return [...text.matchAll(CITED)].map((match) => {
    const [whole, digits, kind, day, month, year] = match as unknown as [string, string, string, ...string[]];
    const number = /^[^\s,]*/.exec(whole)![0];
    const date = year && `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
    return {
      start: match.index,
      end: match.index + number.length,
      number,
      digits,
      kind,
      ...(date ? { date } : {}),
    };
  });
}

function isSlip({ digits, kind }: Citation, { number }: LegalDocument): boolean {
  const [, other, otherKind] = /^(\d+)[/-](.+)$/.exec(number!) ?? [];
  return otherKind === kind && other !== undefined && oneSlip(digits, other);
}

/** Whether the date, or the length of the list that a figure beside it gives, is that of the document. */
function pointsTo({ figures }: Article, cited: Citation, { date, items, number }: LegalDocument): boolean {
  if (cited.date) return cited.date === date && !sameDayBatch(cited, number!);
  return items !== undefined && beside(figures, cited).some((index) => figures[index]!.of === items);
}

/** Documents of one day have numbers close together: such a number may be another document of that day. */
function sameDayBatch({ digits }: Citation, number: string): boolean {
  return Math.abs(Number(digits) - Number.parseInt(number, 10)) < 20;
}

/** Indexes of the figures within a few words of a citation. */
function beside(figures: Figure[], { start, end }: Citation): number[] {
  const first = lowerBound(figures.length, (index) => figures[index]!.end <= start - 60);
  const found: number[] = [];
  for (let i = first; i < figures.length && figures[i]!.start < end + 30; i++) found.push(i);
  return found;
}

function slip(
  check: string,
  { figures }: Article,
  cited: Citation,
  meant: LegalDocument,
  lang: Lang,
): Finding {
  const { start, end, number: stated } = cited;
  return {
    check,
    verdict: 'inconsistent',
    figures: beside(figures, cited).filter(
      (index) => meant.items !== undefined && figures[index]!.of === meant.items,
    ),
    start,
    end,
    stated,
    computed: meant.number!,
    sum: `${stated} ≠ ${meant.number}`,
    message: say(FINDINGS, 'document-number', lang, { stated, computed: meant.number!, title: meant.vi }),
  };
}

/** A known number with another day than its own; numbers begin anew each year, so another year is another document. */
function wrongDate(check: string, cited: Citation, known: LegalDocument[], lang: Lang): Finding[] {
  const [document] = known;
  const { start, end, date, number } = cited;
  if (!date || known.length > 1 || document!.date?.length !== 10 || document!.date === date) return [];
  if (document!.date.slice(0, 7) !== date.slice(0, 7)) return [];
  const [stated, computed] = [date, document!.date].map((day) => day.split('-').reverse().join('/')) as [
    string,
    string,
  ];
  return [
    {
      check,
      verdict: 'doubtful',
      figures: [],
      start,
      end,
      stated: date,
      computed: document!.date,
      sum: `${stated} ≠ ${computed}`,
      message: say(FINDINGS, 'document-date', lang, { number, stated, computed }),
    },
  ];
}
