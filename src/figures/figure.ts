/** A half-open range of UTF-16 code units of the text as given: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** What sort of number a figure is. */
export type Kind = 'count' | 'percent' | 'ratio' | 'money' | 'measure' | 'multiple' | 'rank' | 'score';

/** How the prose bounds the number: `hơn` over, `dưới` under, `khoảng` about, `gần` nearly. */
export type Approximation = 'exact' | 'over' | 'under' | 'about' | 'nearly';

/** Whether the number tells what is, by how much it moved, or what is aimed at. */
export type Role = 'level' | 'change' | 'target';

/** The parts of the text a figure was read from. `number` is the figure's own span. */
export type PartName = 'number' | 'approximation' | 'unit' | 'role' | 'timePeriod' | 'refArea';

/**
 * One figure read from prose: a number that states how much or how many of something.
 *
 * `"hơn 48 triệu tài khoản"` → `{ quote: "48 triệu", value: 48000000, kind: "count",
 * approximation: "over", unit: "tài khoản", role: "level" }`
 */
export interface Figure extends Span {
  /** The number core as written: digits or words with scale word, percent or currency sign. */
  quote: string;
  /** The number with its scale applied: `89,5%` → 89.5, `2.416/3.924` → 2416, `20-30%` → 20. */
  value: number;
  /** The upper end of a range. */
  upper?: number;
  /** The denominator of a ratio, the number ranked among, or the maximum of a score. */
  of?: number;
  kind: Kind;
  approximation: Approximation;
  /** `%`, `điểm %`, an ISO 4217 code, the symbol of a measure, `lần`, `điểm`, or the counted noun in lower case. */
  unit?: string;
  role: Role;
  /** For a change. */
  direction?: 'increase' | 'decrease';
  /** ISO 8601 interval at the text's own precision: `2023-01/2023-06`; `../2024-03` for a state as of a time. */
  timePeriod?: string;
  /** `VN`, an ISO 3166-2 code (`VN-HN`), or the name of a smaller place. */
  refArea?: string;
  /** Id of the catalog's indicator that the figure observes. */
  indicator?: string;
  /** Where in the text each part was read. */
  parts: { number: Span } & Partial<Record<PartName, Span>>;
  /** Names of the rules and steps that read it, in order. */
  rules: string[];
}
