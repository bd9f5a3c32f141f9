import { phraseSet } from '../../text/phrases.ts';
import { LEVELS, mentionOf, type PlaceMention } from './mention.ts';
import type { Written } from './written.ts';

export const SEVERAL = phraseSet('các, những');
const PLACES = phraseSet('tỉnh, địa phương, nơi, huyện, xã, thành phố');
const OTHER = phraseSet('khác, còn lại');

/** "các tỉnh khác", "những nơi còn lại": several places, none by name. */
export function others({ tokens }: Written, at: number): PlaceMention | undefined {
  if (!SEVERAL.at(tokens, at)) return undefined;
  const places = PLACES.at(tokens, at + 1);
  const other = places && OTHER.at(tokens, at + 1 + places.length);
  if (!other) return undefined;
  const mention = mentionOf(tokens, at, at + 1 + places.length + other.length, LEVELS.province);
  mention.listed = true;
  return mention;
}
