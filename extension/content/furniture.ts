import { attribute, localName, parentElement, textContent } from './dom.ts';

/** Elements whose text is no prose of the page: code, controls, embedded things. */
const UNREAD = new Set(
  (
    'script style noscript template svg math canvas iframe object embed video audio ' +
    'code kbd samp select textarea input button datalist option'
  ).split(' '),
);

/** Parts of a page around its article. */
const AROUND = new Set(['nav', 'aside', 'footer', 'dialog']);

const ROLES =
  /^(?:navigation|complementary|contentinfo|search|menu|menubar|dialog|alert|status|toolbar|tablist)$/;

// class="box-comment", id="tin-lien-quan", class="sidebar-right", class="related-news", class="breadcrumb"
const NAMES =
  /(?:^|[\s_-])(?:comments?|meta|byline|view-?counts?|hits|binh-?luan|related|lien-?quan|tin-?khac|cung-?chuyen-?muc|most-?read|doc-?nhieu|side-?bar|bread-?crumbs?|menu|nav(?:bar)?|footer|share|social|tags?|counter|luot-?xem|pagination|paging|popup|banner|advert|ads?)(?:$|[\s_-])/i;

/** Whether text within `element` is never read: code, controls, fields that one edits, what must not be translated to signs. */
export function isUnread(element: Element): boolean {
  const name = localName(element);
  if (UNREAD.has(name) || (name === 'pre' && isCode(element))) return true;
  const editable = attribute(element, 'contenteditable');
  return editable !== null && editable !== 'false';
}

/** Fewer characters than this are no report. */
const REPORT = 150;

/** Old portals put whole reports into `<pre>`; code there has no Vietnamese in it, or is short, or says that it is code. */
function isCode(element: Element): boolean {
  const text = (textContent(element) ?? '').slice(0, 2000);
  return (
    text.trim().length < REPORT || !/[\u00c0-\u1ef9]/.test(text) || element.querySelector('code') !== null
  );
}

/** Whether `element` stands around an article: menus, comments, related news, counters. */
export function isAround(element: Element): boolean {
  if (AROUND.has(localName(element))) return true;
  const role = attribute(element, 'role');
  if (role && ROLES.test(role)) return true;
  const named = [attribute(element, 'id'), attribute(element, 'class')].some(
    (name) => name && NAMES.test(name),
  );
  return named && !element.querySelector('h1, article, main') && !isWhole(element);
}

/** Whether `element` is the page itself: `<div class="page nav-open">` around everything. */
function isWhole(element: Element): boolean {
  const parent = parentElement(element);
  if (!parent || !WHOLE.has(localName(parent))) return false;
  const elementsIn = (one: Element): number => one.getElementsByTagName('*').length;
  return elementsIn(element) > 0.6 * elementsIn(element.ownerDocument.body);
}

/** ASP.NET puts one form around everything. */
const WHOLE = new Set(['body', 'form']);
