import { phraseSet, words } from '../../text/phrases.ts';
import { MARGIN } from '../../text/tokens.ts';
import { COUNTRY, mentionOf, type PlaceMention, PROVINCE, REGION, WORLD } from './mention.ts';
import { type Name, namedAt } from './names.ts';
import { AT, comparisonOf, DOING, FAMILIES, holds, isTopOf, type Written } from './written.ts';

/** How far before it, and how much of the title, tells what is spoken of. */
const BEFORE = 99;
const FARTHEST = 8;

/** "Viễn thông Tuyên Quang", "Báo Lạng Sơn": an organisation, which need not be where the figure is. */
const ORGANISATIONS = phraseSet(
  'agribank, điện lực, công ty, viện, viễn thông, đài, vnpt, mobifone, fpt, bưu điện, viettel, báo, đại học',
);

/** A place that has a name in the tables: "Sơn La", "cả nước", "Tây Nguyên". */
export function byName(written: Written, at: number): PlaceMention | undefined {
  const { tokens } = written;
  const name = namedAt(written, at);
  if (!name) return undefined;
  const { level, code, weak } = name.value;
  const to = at + name.length;
  if (level === PROVINCE && !stands(written, at)) return undefined;
  const mention = mentionOf(tokens, at, to, level, code);
  mention.listed = !code;
  // "Theo Tổng cục Thống kê, …" may be only the source
  const isSource = weak && tokens[at - 1]!.text === 'theo';
  // "Văn phòng Chính phủ cho biết"
  const farthest = to + (tokens[at - 1]!.kind === 'word' ? 1 : FARTHEST);
  mention.agency = isSource || (weak && holds(tokens, TELLING, to, farthest));
  mention.weak =
    isSource || (weak && !mention.agency) || (level === PROVINCE && !!ORGANISATIONS.before(tokens, at));
  mention.aside = (level >= REGION && isTopOf(tokens, at)) || !isMeant(written, at, to, name.value);
  return mention;
}

/** "Tổng cục Thống kê cho biết": whose figures follow. */
const TELLING = phraseSet('cho biết|hay, nêu, công bố');

const TOWARDS = words('với cho trong khách từ sang vào');
/** "Thị trường lớn nhất là Hàn Quốc, Trung Quốc đạt …": where goods, guests and money come from or go to. */
const MARKETS = phraseSet(
  'mua, đầu tư, khách, vốn, xuất khẩu, fdi, tiêu thụ, thị trường, nhập khẩu, đối tác',
);

// a region of the world, not of the country: `Đông Nam Á`, `Châu Âu`, `ASEAN`
const ABROAD = /Á|Âu|AN/;

const WHERE = words('bình quân cả khắp ở của chung trên');

/** Whether the world or another country is spoken of, not just named: "Singapore đạt 85%", not "vốn từ Hàn Quốc". */
function isMeant({ tokens, line }: Written, from: number, to: number, { level, code }: Name): boolean {
  const [before, next] = [tokens[from - 1], tokens[to]];
  if (code === 'VN' || level < REGION) return true;
  if (TOWARDS.has(before)) return false;
  if (level === COUNTRY || ABROAD.test(code))
    if (
      comparisonOf(tokens, from - 1) >= 0 ||
      holds(tokens, MARKETS, MARGIN, BEFORE) ||
      holds(tokens, MARKETS, Math.max(line, from - BEFORE), to + FARTHEST)
    )
      return false;
  // "trên thế giới", "Toàn cầu có": not "Ngân hàng Thế giới", "chỉ số toàn cầu", "Toàn cầu hóa"
  if (level === WORLD) return (before!.kind !== 'word' || WHERE.has(before)) && next?.text !== 'hóa';
  if (level === REGION) return true;
  if (before!.kind !== 'word' && next?.kind === 'word') return next.text !== 'và';
  // "Tại Hàn Quốc, …", but not where something was held
  if (AT.has(before)) return tokens[from - 2]!.kind !== 'word';
  return before!.text === 'của' || next?.kind === 'number' || DOING.has(next);
}

const STREETS = words('cầu quê lộ đường phố ngõ');

function stands({ tokens }: Written, at: number): boolean {
  const before = tokens[at - 1];
  if (before && FAMILIES.has(before) && before.capital) return false;
  // "Chủ tịch Hồ Chí Minh" is no city
  return tokens[at]!.text !== 'hồ' && !STREETS.has(before);
}
