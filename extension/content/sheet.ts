import { attribute, localName } from './dom.ts';

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
    /** Also puts it back where the page has set sheets of its own over it. */
    apply(css: string, shadows: ShadowRoot[]): void {
      try {
        if (css !== written) sheet.replaceSync(css);
        for (const scope of [document, ...shadows]) adopt(scope);
      } catch {
        // older Firefox does not let an extension's script adopt sheets (bug 1928865)
        fallback ??= document.documentElement.appendChild(document.createElement('style'));
        if (css !== written) fallback.textContent = css;
      }
      written = css;
    },
    remove(): void {
      fallback?.remove();
      for (const scope of scopes)
        scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((other) => other !== sheet);
      scopes.clear();
    },
  };
}

/** A selector that an element matches, and few others: `div.noi-dung`. */
export function selectorOf(element: Element): string {
  const id = attribute(element, 'id');
  const classes = attribute(element, 'class')?.split(/\s+/).filter(Boolean) ?? [];
  const named = id ? `#${CSS.escape(id)}` : classes.map((name) => `.${CSS.escape(name)}`).join('');
  return `${CSS.escape(localName(element))}${named}`;
}
