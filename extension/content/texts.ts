/** Tells which texts the page has changed, right after it did; nodes that it takes away or brings are not told. */
export function watchTexts(tell: (text: Text) => void) {
  const observer = new MutationObserver((records) => {
    for (const { target } of records) tell(target as Text);
  });
  return {
    /** Looks at what is below these from now on, no longer at others. */
    watch(scopes: Node[]): void {
      observer.disconnect();
      for (const scope of scopes) observer.observe(scope, { characterData: true, subtree: true });
    },
    stop: () => observer.disconnect(),
  };
}
