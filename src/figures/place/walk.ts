import type { Tokens } from '../../text/tokens.ts';
import type { Line } from '../outline.ts';
import type { Draft } from '../rule.ts';
import type { Sentence } from '../sentence.ts';
import type { Home } from './home.ts';
import type { Level, PlaceMention, Placing } from './mention.ts';

/** What is walked through; mentions and figures in the order of the text. */
export interface Walked {
  tokens: Tokens;
  lines: readonly Line[];
  sentences: readonly Sentence[];
  mentions: readonly PlaceMention[];
  figures: readonly Draft[];
  /** The place that the text is about. */
  home: Home;
}

/** The walk, and where it stands. */
export interface Walk extends Walked {
  /** The place of each figure so far. */
  placings: Placing[];
  /** The next mention. */
  next: number;
  /** The place of each level that was named last. */
  seen: Map<Level, string>;
  /** Whose the next figure is, if nothing else is said. */
  current: PlaceMention | undefined;
  /** Whose the first figure of the sentence was, once there was one. */
  subject: PlaceMention | undefined;
  told: boolean;
  /** What the line above a list named. */
  under: PlaceMention | undefined;
  /** What a line of its own named last, in a digest: "Hà Giang", "* Cần Thơ:". */
  head: PlaceMention | undefined;
  /** The country, where it is what the text names first, until another place is: "Tổng cục Hải quan cho biết …". */
  opening: PlaceMention | undefined;
  /** What held before each open parenthesis. */
  outer: (PlaceMention | undefined)[];
  /** The last place that was only compared with. */
  beside: PlaceMention | undefined;
  /** Where the sentence began. */
  sentence: number;
}

/** The walk at its beginning. */
export function newWalk({ tokens, sentences, figures, home, lines, mentions }: Walked): Walk {
  // field by field: a spread makes an object that is slow to look at
  return {
    tokens,
    lines,
    sentences,
    mentions,
    figures,
    home,
    placings: [],
    next: 0,
    seen: new Map(),
    current: undefined,
    subject: undefined,
    told: false,
    under: undefined,
    head: undefined,
    opening: undefined,
    outer: [],
    beside: undefined,
    sentence: 0,
  };
}
