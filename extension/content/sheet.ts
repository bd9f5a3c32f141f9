/** A style sheet of ours that a document and its shadow roots adopt: no element is added to the page. */
export function createSheet(document: Document) {
  const sheet = new CSSStyleSheet();
  const scopes = new Set<Document | ShadowRoot>();
  let written = '';
  let fallback: HTMLStyleElement | undefined;

  const adopt = (scope: Document | ShadowRoot): void => {
    if (scope.adoptedStyleSheets.includes(sheet)) return;
    scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
    scopes.add(scope);
  };

  return {
    /**
     * Also puts it back where the page has set sheets of its own over it.
     * @returns whether its text is new
     */
    apply(css: string, shadows: ShadowRoot[]): boolean {
      const isNew = css !== written;
      try {
        if (isNew) sheet.replaceSync(css);
        for (const scope of [document, ...shadows]) adopt(scope);
      } catch {
        // older Firefox does not let an extension's script adopt sheets (bug 1928865)
        fallback ??= document.documentElement.appendChild(document.createElement('style'));
        if (isNew) fallback.textContent = css;
      }
      written = css;
      return isNew;
    },
    remove(): void {
      fallback?.remove();
      for (const scope of scopes)
        scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((other) => other !== sheet);
      scopes.clear();
    },
  };
}
