import type { ShownCard } from '../../card.ts';
import type { Trend, TrendPoint } from '../trend.ts';

/** Where a graphic stands in the image, in px. */
interface Place {
  left: number;
  width: number;
  top: number;
}

interface Graphic {
  /** SVG, empty where the view has none. */
  drawing: string;
  /** What it takes, with the space below it. */
  height: number;
}

const ACCENT = '#0b5394';
const TRACK = '#e6eaee';
const INK = '#1b2733';
const MUTED = '#55626f';

/** The line or the bar of a card's view; its text stands beside it in the image. */
export function graphicOf(card: ShownCard, place: Place): Graphic {
  switch (card.kind) {
    case 'trend':
      return { drawing: spark(card.trend, place), height: 68 };
    case 'target':
      return { drawing: bar(place, card.target.bar.value, card.target.bar.target), height: 26 };
    case 'ratio':
      return { drawing: bar(place, card.ratio.value / card.ratio.of), height: 26 };
    case 'rank':
      return { drawing: bar(place, 0, shareOf(card.rank)), height: 26 };
    default:
      return { drawing: '', height: 0 };
  }
}

const shareOf = ({ position, of }: { position: number; of: number }) =>
  of > 1 ? (position - 1) / (of - 1) : 0;

function bar({ left, width, top }: Place, value: number, mark?: number): string {
  const rect = (share: number, fill: string) =>
    `<rect x="${left}" y="${top}" width="${Math.round(width * share)}" height="8" rx="2" fill="${fill}"/>`;
  const tick = (at: number) =>
    `<path d="M${Math.round(left + width * at)} ${top - 3}v14" stroke="${INK}" stroke-width="2"/>`;
  return (
    rect(1, TRACK) +
    (value > 0 ? rect(Math.min(1, value), ACCENT) : '') +
    (mark === undefined ? '' : tick(mark))
  );
}

function spark({ runs, breaks }: Trend, { left, width, top }: Place): string {
  const across = (x: number) => Math.round(left + 4 + x * (width - 8));
  const down = (y: number) => Math.round(top + 52 - y * 48);
  const point = ({ x, y = 0 }: TrendPoint) => `${across(x)} ${down(y)}`;
  const dot = ({ x, y = 0 }: TrendPoint, fill: string) =>
    `<circle cx="${across(x)}" cy="${down(y)}" r="4" fill="${fill}" stroke="${ACCENT}" stroke-width="2"/>`;
  const rules = breaks.map(
    (x) => `<path d="M${across(x)} ${top}v56" stroke="${MUTED}" stroke-dasharray="2 3"/>`,
  );
  const lines = runs.map((run) =>
    run.length > 1
      ? `<path d="M${run.map(point).join('L')}" fill="none" stroke="${ACCENT}" stroke-width="2"/>`
      : dot(run[0]!, '#fff'),
  );
  const last = runs.at(-1)?.at(-1);
  return [...rules, ...lines, ...(last ? [dot(last, ACCENT)] : [])].join('');
}
