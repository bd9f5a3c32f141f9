import { render } from './html.ts';

export { html, nothing, svg } from './html.ts';

/*
 * What `<solieu-card>` uses of `lit`, at a quarter of its weight: for `dist/solieu-card.js` alone, which has
 * to stay under 16 kB (with Lit itself it is 19). The source is written for Lit; the whole kit, `dist/lib` and
 * servers have Lit. The portal's tests run the card on both, and hold that both draw the same.
 */

interface Declaration {
  attribute?: string | false;
  type?: typeof Boolean;
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

  declare readonly ['constructor']: typeof LitElement;
  readonly renderOptions = {};
  updateComplete = Promise.resolve();
  readonly #controllers: Controller[] = [];
  readonly #values: Record<string, unknown> = {};
  #waiting = true;

  /** Asked for once, as the element is defined: then its properties become accessors too. */
  static get observedAttributes(): string[] {
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
    return Object.entries(properties).flatMap((entry) => attributeOf(...entry) || []);
  }

  constructor() {
    super();
    // what the page has set before the element was known comes after the element's own beginnings
    const given = { ...this };
    for (const name in this.constructor.properties)
      if (Object.hasOwn(given, name)) {
        delete this[name as never];
        queueMicrotask(() => Object.assign(this, { [name]: given[name as never] }));
      }
  }

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [this.constructor.styles.styleSheet];
    for (const controller of this.#controllers) controller.hostConnected();
    this.#waiting = false;
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected();
  }

  attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
    for (const [name, declaration] of Object.entries(this.constructor.properties)) {
      if (attributeOf(name, declaration) !== attribute) continue;
      const { converter } = declaration;
      Object.assign(this, { [name]: converter ? converter(value) : value !== null });
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
      render(this.render(), this.shadowRoot!);
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

/** The attribute that a property is read from; `false` where there is none. */
function attributeOf(name: string, { attribute = name.toLowerCase() }: Declaration): string | false {
  return attribute;
}
