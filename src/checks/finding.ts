/** A contradiction is sure where the article's own numbers exclude one another, else doubtful. */
export type Verdict = 'inconsistent' | 'doubtful';

/** What a check found between figures, or between a figure and the catalog. */
export interface Finding {
  /** The check's name. */
  check: string;
  verdict: Verdict;
  /** Indexes of the figures that are held against each other. */
  figures: number[];
  /** The place in the text that is doubted. */
  start: number;
  end: number;
  /** What the article says there: a value, or a document's number. */
  stated: number | string;
  /** What it should say by the other figures. */
  computed: number | string;
  /** The sum written out: `2.416 / 3.924 = 61,6 %`. */
  sum: string;
  /** `2.416 / 3.924 = 61,6 %, bài viết ghi 89,5 %` */
  message: string;
}
