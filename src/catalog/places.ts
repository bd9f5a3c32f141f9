import type { Figure } from '../figures/figure.ts';
import type { Hit } from './phrases.ts';
import type { Word } from './words.ts';

/** Where a figure stands among the words. */
export interface Place {
  /** Index of its first word, and of the one after its last. */
  from: number;
  to: number;
  /** The enumeration it is in: `01 luật, 02 nghị định và 07 nghị quyết`. */
  listFrom: number;
  listTo: number;
  /** Whether words follow it that say what it is of: `63% hệ thống thông tin`. */
  hasNoun: boolean;
  /** Whether it is a share of what was aimed at: `98,7% chỉ tiêu`, `87% so với kế hoạch`. */
  ofAim: boolean;
  /** Whose noun phrase words are in: `huyện` in `100% huyện, 100% xã` is the first one's. */
  ownerOf(hit: Hit): 'own' | 'another' | undefined;
}

// a figure between two words moves them apart, in words
const FIGURE_GAP = 3;
/** The most words from one figure of an enumeration to the next. */
const LIST_STEP = 12;
const OWN_AFTER = 16;
const OWN_IN_LIST = 4;
const OWN_BEFORE = 10;

// "45% so với", "63% trong năm": no noun of the figure's; "100% các bộ", "90% địa phương": who, not what
const FUNCTION_WORDS = new Set(
  `so trong trên của vào và ở tại năm theo với cho trở là còn tăng giảm cao thấp đã được đến từ do qua
   in by compared from to this last with and on at as for while
   mỗi một tháng quý ngày như thì nhưng để khi hoặc hay về tính các bộ sở tỉnh địa cơ đơn`.split(/\s+/),
);

/** The places of figures, and the words on the two sides of each moved apart. */
export function placesOf(words: Word[], figures: Figure[]): Place[] {
  const spans = spread(words, figures);
  const owner = new Int32Array(words.length).fill(-1);
  const lists = enumerations(words, spans);
  spans.forEach(([from, to], index) => {
    const [first, last] = lists[index]!;
    claim(words, owner, from, to, index, first < last ? OWN_IN_LIST : OWN_AFTER);
  });
  return spans.map(([from, to], index) => {
    const ownerOf = (hit: Hit) => {
      const by = owner[hit.from]!;
      if (by === -1 || by !== owner[hit.to - 1]) return undefined;
      return by === index ? 'own' : 'another';
    };
    const [first, last] = lists[index]!;
    const hasNoun = owner[to] === index && owner[to + 1] === index && !FUNCTION_WORDS.has(words[to]!.text);
    return {
      ...{ from, to, hasNoun, ownerOf },
      listFrom: spans[first]![0],
      listTo: spans[last]![1],
      ofAim: isOfAim(words, to),
    };
  });
}

const AIMS = new Set(['kế hoạch', 'chỉ tiêu', 'mục tiêu', 'dự toán', 'nhiệm vụ']);

function isOfAim(words: Word[], at: number): boolean {
  const said = (from: number) =>
    words
      .slice(from, from + 2)
      .map(({ sign, text }) => sign + text)
      .join(' ');
  return AIMS.has(said(at)) || (said(at) === 'so với' && AIMS.has(said(at + 2)));
}

function spread(words: Word[], figures: Figure[]): [number, number][] {
  let [at, moved] = [0, 0];
  const move = (until: number) => {
    const from = at;
    for (; at < words.length && words[at]!.start < until; at++) words[at]!.flow += moved;
    return from;
  };
  const spans = figures.map(({ start, end }): [number, number] => {
    move(start);
    const from = move(end);
    moved += FIGURE_GAP;
    return [from, at];
  });
  move(Number.POSITIVE_INFINITY);
  return spans;
}

/** `63% hệ thống thông tin`: the words after it; `cấp hộ chiếu (trên 95%)`: those before the bracket. */
function claim(
  words: Word[],
  owner: Int32Array,
  from: number,
  to: number,
  index: number,
  after: number,
): void {
  if (from >= to) return;
  owner.fill(index, from, to);
  let bracket = from;
  while (bracket > from - 3 && bracket > 0 && words[bracket]!.sign === '') bracket--;
  const closes = (words[to]?.depth ?? 0) < words[from]!.depth;
  if (closes && words[bracket]!.sign === '(') {
    for (let i = bracket - 1; i >= Math.max(0, bracket - OWN_BEFORE) && owner[i] === -1; i--) {
      owner[i] = index;
      if (words[i]!.sign !== '') break;
    }
  } else
    for (let i = to; i < Math.min(words.length, to + after); i++) {
      if (words[i]!.sign !== '' || words[i]!.text === 'và') break;
      owner[i] = index;
    }
}

/** The first and last figure of the enumeration that each figure is in. */
function enumerations(words: Word[], spans: [number, number][]): [number, number][] {
  const goesOn = spans.map(([from], index) => {
    const before = spans[index - 1];
    return (
      before !== undefined &&
      from > before[1] &&
      from - before[1] <= LIST_STEP &&
      joined(words.slice(before[1], from + 1))
    );
  });
  const lists: [number, number][] = spans.map((_, index) => [index, index]);
  for (let i = 1; i < spans.length; i++) if (goesOn[i]) lists[i]![0] = lists[i - 1]![0];
  for (let i = spans.length - 1; i > 0; i--) if (goesOn[i]) lists[i - 1]![1] = lists[i]![1];
  return lists;
}

// what makes the words between two figures a clause of their own
const PREDICATES = new Set('được đã có đạt là còn chưa bị do thì mà trong'.split(' '));

/** Whether only commas, nouns and `và` stand between two figures, a comma or `và` at the last. */
function joined(words: Word[]): boolean {
  const last = words.slice(-3);
  return (
    words.every(({ sign, text }) => (sign === '' || sign === ',') && !PREDICATES.has(text)) &&
    last.some(({ sign, text }) => sign === ',' || text === 'và')
  );
}
