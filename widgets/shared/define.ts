/**
 * Registers an element, unless a copy of the kit has done so before: the first one stays, so that a page
 * may load the kit twice, in two versions.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
