/** What a figure is marked as; each has an underline of its own shape. */
export type Mark = 'level' | 'change' | 'target' | 'publisher' | 'finding';

/** `underline` under the number, `tint` behind it too, `none` shows nothing until the pointer rests on it. */
export type MarkStyle = 'underline' | 'tint' | 'none';

interface Look {
  line: string;
  /** Middle tones: at least 3:1 on white and on near-black alike, so the page's scheme need not be known. */
  colour: string;
}

/** The later ones lie over the earlier ones. */
export const MARKS: Record<Mark, Look> = {
  level: { line: 'solid', colour: '#12877a' },
  change: { line: 'dashed', colour: '#12877a' },
  target: { line: 'double', colour: '#6f6fd8' },
  publisher: { line: 'dotted', colour: '#2f7fd0' },
  finding: { line: 'wavy', colour: '#cc5f10' },
};

/**
 * The style sheet of the marks; `name` gives the highlight's name of a mark.
 * @param scopes selectors of what holds the marked text; none for anywhere: then the browser works out the style of
 * every element of the page anew
 * @param used of which marks
 */
export function styleOf(
  name: (mark: Mark | 'open') => string,
  style: MarkStyle,
  scopes: string[],
  used: Mark[],
): string {
  const looks = used.map((mark): [Mark, Look] => [mark, MARKS[mark]]);
  const of = (scope: string): string => {
    const selector = (mark: Mark | 'open'): string => `${scope}::highlight(${name(mark)})`;
    const marks = looks.map(([mark, { line, colour }]) => {
      const tint = style === 'tint' ? `background-color:color-mix(in srgb,${colour} 16%,transparent);` : '';
      const width = mark === 'finding' ? 1.5 : 1.25;
      return `${selector(mark)}{${tint}text-decoration:underline ${line} ${width}px ${colour};text-underline-offset:3px}`;
    });
    // with forced colours Firefox drops an author's colours but keeps system ones; Chromium paints each number as if
    // it were selected, and the line in the text's colour: a thin one right under the digits still lies on that ground
    const forced = looks.map(
      ([mark, { line }]) =>
        `${selector(mark)}{text-decoration:underline ${line} 1px CanvasText;text-underline-offset:0;text-decoration-skip-ink:none}`,
    );
    return [
      `@media screen{${style === 'none' ? '' : marks.join('')}${selector('open')}{background-color:color-mix(in srgb,#12877a 26%,transparent)}}`,
      `@media screen and (forced-colors:active){${style === 'none' ? '' : forced.join('')}${selector('open')}{background-color:Mark;color:MarkText}}`,
    ].join('');
  };
  if (!scopes.length) return of('');
  // what is highlighted inherits in Chromium as other text does; in Firefox it does not
  const below = scopes.map((scope) => of(`${scope} *`)).join('');
  return `${scopes.map(of).join('')}@supports (-moz-appearance:none){${below}}`;
}

/** In their order. */
export const ALL_MARKS = Object.keys(MARKS) as Mark[];
