import { phraseSet } from '../../text/phrases.ts';
import { LEVELS, type Level, type PlaceMention } from './mention.ts';
import { isCapital, type Written } from './written.ts';

const UNITS_HERE: ReadonlyMap<string, Level> = new Map<string, Level>([
  ['tỉnh', LEVELS.province],
  ['thành', LEVELS.province],
  ['tp', LEVELS.province],
  ['huyện', LEVELS.district],
  ['quận', LEVELS.district],
  ['thị', LEVELS.district],
  ['xã', LEVELS.commune],
  ['phường', LEVELS.commune],
  ['thôn', LEVELS.village],
  ['bản', LEVELS.village],
  ['vùng', LEVELS.region],
]);
const SUBJECT_VERBS = new Set(
  'đã có đạt còn là đang hiện cũng mới tập xếp đứng chưa sẽ phấn cấp hoàn triển dự'.split(' '),
);

const OTHERS = phraseSet(
  'các tỉnh khác, các tỉnh còn lại, các địa phương khác, các địa phương còn lại, những địa phương còn lại, các nơi khác, ' +
    'những nơi khác, những nơi còn lại, các huyện khác, các huyện còn lại, các xã còn lại, những tỉnh khác, những tỉnh còn lại',
);

/** "các tỉnh khác", "những nơi còn lại": several places, none by name. */
export function others({ tokens }: Written, at: number): PlaceMention | undefined {
  const phrase = OTHERS.at(tokens, at);
  if (!phrase) return undefined;
  const to = at + phrase.length;
  return {
    start: tokens[at]!.start,
    end: tokens[to - 1]!.end,
    from: at,
    to,
    level: LEVELS.province,
    listed: true,
  };
}

/** "toàn tỉnh", "trên địa bàn huyện", "trong xã", "của thành phố"; "Tỉnh còn là …": which one is known from elsewhere. */
export function deictic({ tokens, text }: Written, at: number): PlaceMention | undefined {
  const level = UNITS_HERE.get(tokens[at]!.text);
  if (level === undefined) return undefined;
  const to =
    /^(?:thành|thị)$/.test(tokens[at]!.text) && /^(?:phố|xã)$/.test(tokens[at + 1]?.text ?? '')
      ? at + 2
      : at + 1;
  const next = tokens[to];
  if (tokens[at]!.text === 'thị' && to === at + 1) return undefined;
  if (next && next.kind === 'word' && isCapital(text, next)) return undefined;
  if (next?.text === ',' && level !== LEVELS.region && UNITS_HERE.has(tokens[to + 1]?.text ?? ''))
    return undefined;
  const before = tokens[at - 1]?.text ?? '';
  const here = /^(?:toàn|trong|bàn|của|cả)$/.test(before);
  const subject =
    SUBJECT_VERBS.has(next?.text ?? '') &&
    (at === 0 || /^[.,;:\n)(]$|^(?:này|đó)$/.test(before) || !/^(?:word|number)$/.test(tokens[at - 1]!.kind));
  // "23/63 tỉnh, thành phố có …" counts them
  if (before === ',' && UNITS_HERE.has(tokens[at - 2]?.text ?? '')) return undefined;
  if ((!here && !subject) || (here && UNITS_HERE.has(next?.text ?? ''))) return undefined;
  return { start: tokens[at]!.start, end: tokens[to - 1]!.end, from: at, to, level };
}
