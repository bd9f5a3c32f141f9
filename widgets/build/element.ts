import { type RenderOptions, render } from 'lit-html';

export { html, nothing, svg } from 'lit-html';

/*
 * What `<solieu-card>` uses of Lit's element: properties that attributes set, one drawing for all changes of a
 * moment, controllers. For `dist/solieu-card.js` alone, which has to stay under 16 kB; what it draws with is Lit's
 * own. The source is written for Lit; the whole kit, `dist/lib` and servers have all of it. The portal's tests run
 * the card on both, and hold that both draw the same.
 */

interface Declaration {
  attribute?: string | false;
  converter?: (given: string | null) => unknown;
}

interface Controller {
  hostConnected(): void;
  hostDisconnected(): void;
  hostUpdate(): void;
}

interface Styles {
  styleSheet: CSSStyleSheet;
}

export function unsafeCSS(text: string): Styles {
  const styleSheet = new CSSStyleSheet();
  styleSheet.replaceSync(text);
  return { styleSheet };
}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the element's own methods are told below
export class LitElement extends HTMLElement {
  declare static properties: Record<string, Declaration>;
  declare static styles: Styles;

  // biome-ignore lint/complexity/useLiteralKeys: a class may not declare a member of that name
  declare readonly ['constructor']: typeof LitElement;
  readonly renderOptions: RenderOptions = {};
  updateComplete = Promise.resolve();
  readonly #controllers: Controller[] = [];
  readonly #values: Record<string, unknown> = {};
  #waiting = true;

  /** Asked for once, as the element is defined: then its properties become accessors too. */
  static get observedAttributes(): string[] {
    // biome-ignore lint/complexity/noThisInStatic: the element's own class, which extends this one
    const { properties, prototype } = this;
    for (const name in properties)
      Object.defineProperty(prototype, name, {
        get(this: LitElement) {
          return this.#values[name];
        },
        set(this: LitElement, value: unknown) {
          if (value === this.#values[name]) return;
          this.#values[name] = value;
          this.requestUpdate();
        },
      });
    return Object.entries(properties).map((entry) => attributeOf(...entry));
  }

  connectedCallback(): void {
    const { properties, styles } = this.constructor;
    for (const name in properties) {
      const given = Object.getOwnPropertyDescriptor(this, name);
      // what the page has set before the element was known hides the accessor
      if (given && delete this[name as never]) Reflect.set(this, name, given.value);
    }
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styles.styleSheet];
    this.#waiting = false;
    for (const controller of this.#controllers) controller.hostConnected();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected();
  }

  attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
    for (const [name, declaration] of Object.entries(this.constructor.properties)) {
      if (attributeOf(name, declaration) !== attribute) continue;
      const { converter } = declaration;
      Reflect.set(this, name, converter ? converter(value) : value !== null);
    }
  }

  addController(controller: Controller): void {
    this.#controllers.push(controller);
  }

  requestUpdate(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    this.updateComplete = Promise.resolve().then(() => {
      this.#waiting = false;
      if (!this.shouldUpdate()) return;
      this.willUpdate();
      for (const controller of this.#controllers) controller.hostUpdate();
      render(this.render(), this.shadowRoot!, this.renderOptions);
      this.updated();
    });
  }
}

/** What an element of the kit brings along. */
export interface LitElement {
  shouldUpdate(): boolean;
  willUpdate(): void;
  render(): unknown;
  updated(): void;
}

/** The attribute that a property is read from; `false`, which none is called, where there is none. */
function attributeOf(name: string, { attribute = name.toLowerCase() }: Declaration): string {
  return attribute as string;
}
