import { phraseSet, words } from '../../text/phrases.ts';
import { LEVELS, type Level, mentionOf, type PlaceMention } from './mention.ts';
import { isCapital, type Written } from './written.ts';

export const UNITS_HERE: ReadonlyMap<string, Level> = new Map<string, Level>([
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
const SUBJECT_VERBS = words(
  'đã có đạt còn là đang hiện cũng mới tập xếp đứng chưa sẽ phấn cấp hoàn triển dự',
);

export const OTHERS = phraseSet(
  'các tỉnh khác, các tỉnh còn lại, các địa phương khác, các địa phương còn lại, những địa phương còn lại, các nơi khác, ' +
    'những nơi khác, những nơi còn lại, các huyện khác, các huyện còn lại, các xã còn lại, những tỉnh khác, những tỉnh còn lại',
);

/** "các tỉnh khác", "những nơi còn lại": several places, none by name. */
export function others({ tokens }: Written, at: number): PlaceMention | undefined {
  const phrase = OTHERS.at(tokens, at);
  if (!phrase) return undefined;
  const mention = mentionOf(tokens, at, at + phrase.length, LEVELS.province, undefined);
  mention.listed = true;
  return mention;
}

const HERE = words('toàn trong bàn của cả');

/** "toàn tỉnh", "trên địa bàn huyện", "trong xã", "của thành phố"; "Tỉnh còn là …": which one is known from elsewhere. */
export function deictic({ tokens, text }: Written, at: number): PlaceMention | undefined {
  const word = tokens[at]!.text;
  const level = UNITS_HERE.get(word);
  if (level === undefined) return undefined;
  const second = word === 'thành' || word === 'thị' ? tokens[at + 1]?.text : undefined;
  const to = second === 'phố' || second === 'xã' ? at + 2 : at + 1;
  const next = tokens[to];
  if (word === 'thị' && to === at + 1) return undefined;
  if (next && next.kind === 'word' && isCapital(text, next)) return undefined;
  if (next?.text === ',' && level !== LEVELS.region && UNITS_HERE.has(tokens[to + 1]?.text ?? ''))
    return undefined;
  const before = tokens[at - 1]?.text ?? '';
  const here = HERE.has(before);
  const subject =
    SUBJECT_VERBS.has(next?.text ?? '') &&
    (at === 0 || /^[.,;:\n)(]$|^(?:này|đó)$/.test(before) || !/^(?:word|number)$/.test(tokens[at - 1]!.kind));
  // "23/63 tỉnh, thành phố có …" counts them
  if (before === ',' && UNITS_HERE.has(tokens[at - 2]?.text ?? '')) return undefined;
  if ((!here && !subject) || (here && UNITS_HERE.has(next?.text ?? ''))) return undefined;
  return mentionOf(tokens, at, to, level, undefined);
}
