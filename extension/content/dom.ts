/**
 * Reads of the page that the page cannot bend: in Chromium `<form><input name="firstChild">` makes
 * `form.firstChild` that input, also for us (ASP.NET portals wrap the whole page in one form).
 * So the getters are taken from the prototypes.
 */
const getter = <T>(prototype: object, name: string) => {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name)!;
  return (node: Node): T => get!.call(node) as T;
};

export const firstChild = getter<Node | null>(Node.prototype, 'firstChild');
export const nextSibling = getter<Node | null>(Node.prototype, 'nextSibling');
export const parentElement = getter<Element | null>(Node.prototype, 'parentElement');
export const nodeType = getter<number>(Node.prototype, 'nodeType');
export const textContent = getter<string | null>(Node.prototype, 'textContent');
export const localName = getter<string>(Element.prototype, 'localName');
/** Only open roots. */
export const shadowRoot = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');

export const attribute = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

export const isElement = (node: Node): node is Element => nodeType(node) === 1;
export const isText = (node: Node): node is Text => nodeType(node) === 3;

export function* children(node: Node): Generator<Node, void, undefined> {
  for (let child = firstChild(node); child; child = nextSibling(child)) yield child;
}

/** The children as painted: those of an open shadow root in place of the element's own, those assigned to a slot. */
export function paintedChildren(element: Element): Iterable<Node> {
  const root = shadowRoot(element);
  if (root) return children(root);
  if (localName(element) !== 'slot') return children(element);
  const assigned = (element as HTMLSlotElement).assignedNodes();
  return assigned.length ? assigned : children(element);
}
