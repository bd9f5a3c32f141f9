/**
 * Registers an element, unless a copy of the kit has done so before: the first one stays, so that a page
 * may load the kit twice, in two versions.
 * @returns whether this copy is the one, on a page
 */
export function define(tag: string, element: CustomElementConstructor): boolean {
  if (customElements.get(tag)) return false;
  customElements.define(tag, element);
  return typeof document !== 'undefined';
}
