import { type Fault, pathText } from '../../feed/check/fault.ts';
import { feedMessages } from '../../messages/feed.ts';
import { type Lang, say } from '../../messages/lang.ts';

/** `feed.json:12:5 indicators[3].unit: thiếu mục này` */
export function faultText(fault: Fault, lang: Lang): string {
  const place = [fault.file, fault.line, fault.column].filter((part) => part !== undefined).join(':');
  const path = pathText(fault.path);
  const text = say(feedMessages, fault.message, lang, fault.values);
  const mark = fault.severity === 'warning' ? `${say(feedMessages, 'warning', lang)} ` : '';
  // what a broken file says must not steer the terminal
  return `${place}${path && ` ${path}`}: ${mark}${text}`.replace(/\p{Cc}/gu, '·');
}
