import { FEED, JSON_TYPES } from '../../messages/feed.ts';
import { type Lang, say } from '../../messages/lang.ts';
import { type Fault, pathText } from './fault.ts';

/** `feed.json:12:5 indicators[3].unit: thiếu mục này` */
export function faultText(fault: Fault, lang: Lang): string {
  const place = [fault.file, fault.line, fault.column].filter((part) => part !== undefined).join(':');
  const path = pathText(fault.path);
  const text = say(FEED, fault.message, lang, valuesIn(fault, lang));
  const mark = fault.severity === 'warning' ? `${say(FEED, 'warning', lang)} ` : '';
  // what a broken file says must not steer the terminal
  return `${place}${path && ` ${path}`}: ${mark}${text}`.replace(/\p{Cc}/gu, '·');
}

/** The kinds of values go by their names in the language. */
function valuesIn({ message, values }: Fault, lang: Lang): Fault['values'] {
  if (message !== 'type') return values;
  const named = Object.entries(values ?? {}).map(([key, type]) => [
    key,
    type in JSON_TYPES ? say(JSON_TYPES, type as keyof typeof JSON_TYPES, lang) : type,
  ]);
  return Object.fromEntries(named);
}
