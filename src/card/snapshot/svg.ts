import type { ShownCard } from '../../card.ts';
import { CARD } from '../../messages/card.ts';
import { say } from '../../messages/lang.ts';
import { graphicOf } from './graphic.ts';
import { bodyOf, escapeText } from './html.ts';

const WIDTH = 480;
const EDGE = 24;
const FONT = "Roboto, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

interface Line {
  text: string;
  size: number;
  fill: string;
  weight?: number;
  /** Free space above, in px. */
  above: number;
}

/**
 * A card as an image that scales, with its text as text: for pages that take only pictures, and for print.
 * The sentence of the card is its title and description, so that `<img alt>` and screen readers have it.
 */
export function toSvg(card: ShownCard): string {
  const { title, area, period, value, observationStatus, source, updated, lang } = card;
  const number = [value.before, value.number, value.scale].filter(Boolean).join(' ');
  const meta = source
    ? [`${say(CARD, 'source', lang)}: ${[source.publisher, source.date].filter(Boolean).join(', ')}`]
    : [];
  const status = observationStatus && ` · ${observationStatus}`;
  const top: Line[] = [
    ...lines(title, 18, { fill: '#1b2733', weight: 600, above: 0 }),
    ...lines(`${area} · ${period}${status}`, 14, { fill: '#55626f', above: 2 }),
    { text: number, size: 40, fill: '#1b2733', weight: 700, above: 14 },
    ...lines(value.unit, 15, { fill: '#55626f', above: 2 }),
    ...bodyOf(card).flatMap((line) => lines(line, 14, { fill: '#33404c', above: 6 })),
  ];
  const bottom = [...meta, updated].flatMap((line) => lines(line, 13, { fill: '#55626f', above: 2 }));
  let y = EDGE;
  const draw = ({ text, size, fill, weight = 400, above }: Line) => {
    y += above + Math.round(size * 1.3);
    return `<text x="${EDGE}" y="${y - Math.round(size * 0.3)}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeText(text)}</text>`;
  };
  const texts = top.map(draw);
  const { drawing, height: room } = graphicOf(card, { left: EDGE, width: WIDTH - 2 * EDGE, top: y + 12 });
  y += 12 + room;
  const rule = `<path d="M${EDGE} ${y}H${WIDTH - EDGE}" stroke="#d5dbe1"/>`;
  y += 6;
  texts.push(...bottom.map(draw));
  const height = y + EDGE - 6;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" lang="${lang}" font-family="${FONT}">`,
    `<title>${escapeText(title)}</title><desc>${escapeText(card.sentence)}</desc>`,
    `<rect x=".5" y=".5" width="${WIDTH - 1}" height="${height - 1}" rx="8" fill="#fff" stroke="#d5dbe1"/>`,
    ...texts,
    drawing,
    rule,
    '</svg>',
  ]
    .filter(Boolean)
    .join('\n');
}

/** A text broken into lines: by the mean width of a letter, since nothing here can measure. */
function lines(text: string, size: number, line: Omit<Line, 'text' | 'size'>): Line[] {
  const most = Math.floor((WIDTH - 2 * EDGE) / (size * 0.54));
  const broken: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = broken.at(-1);
    if (last !== undefined && last.length + word.length < most) broken[broken.length - 1] = `${last} ${word}`;
    else broken.push(word);
  }
  return broken.map((part, index) => ({ ...line, text: part, size, above: index ? 0 : line.above }));
}
