// The custom elements manifest in the forms of editors and type checkers.

const DOCS = ({ description = '', summary = '' }) => description || summary;

/** `"a" | "b"` of a type, where it is a choice of words. */
function choices({ type }) {
  const words = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, word]) => word);
  return words.length ? words : undefined;
}

/** VS Code, https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md */
export function htmlData(elements) {
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tagName,
      description: DOCS(element),
      attributes: element.attributes.map((attribute) => ({
        name: attribute.name,
        ...(DOCS(attribute) && { description: DOCS(attribute) }),
        ...(choices(attribute) && { values: choices(attribute).map((name) => ({ name })) }),
        ...(attribute.type?.text === 'boolean' && { valueSet: 'v' }),
      })),
    })),
  };
}

/** VS Code, custom properties and parts. */
export function cssData(elements) {
  const properties = new Map(
    elements.flatMap(({ cssProperties = [] }) => cssProperties).map((one) => [one.name, one]),
  );
  return {
    version: 1.1,
    properties: [...properties.values()].map((property) => ({
      name: property.name,
      description: [DOCS(property), property.default && `Default: ${property.default}`]
        .filter(Boolean)
        .join(' '),
    })),
    pseudoElements: elements.flatMap(({ tagName, cssParts = [] }) =>
      cssParts.map((part) => ({ name: `::part(${part.name})`, description: `${tagName}: ${DOCS(part)}` })),
    ),
  };
}

/** JetBrains, https://github.com/JetBrains/web-types */
export function webTypes(elements, version) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: 'solieu',
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tagName,
          description: DOCS(element),
          attributes: element.attributes.map((attribute) => ({
            name: attribute.name,
            description: DOCS(attribute),
            value: {
              type:
                attribute.type?.text === 'boolean'
                  ? 'boolean'
                  : (choices(attribute) ?? attribute.type?.text ?? 'string'),
            },
            ...(attribute.default && { default: attribute.default.replaceAll("'", '') }),
          })),
          slots: (element.slots ?? []).map((slot) => ({ name: slot.name, description: DOCS(slot) })),
          js: {
            events: (element.events ?? []).map((event) => ({ name: event.name, description: DOCS(event) })),
            properties: element.members
              .filter(({ kind }) => kind === 'field')
              .map((field) => ({
                name: field.name,
                description: DOCS(field),
                type: field.type?.text ?? 'any',
              })),
          },
        })),
      },
      css: {
        properties: cssData(elements).properties,
      },
    },
  };
}

/*
 * How each library is told of tags that it does not know. `props` says where the attributes of a tag stand, `on`
 * how a listener is written.
 */
const LIBRARIES = {
  react: {
    attributes: ['react', 'HTMLAttributes'],
    open: "declare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements {",
    close: '    }\n  }\n}',
  },
  preact: {
    attributes: ['preact', 'HTMLAttributes'],
    open: "declare module 'preact' {\n  namespace JSX {\n    interface IntrinsicElements {",
    close: '    }\n  }\n}',
  },
  svelte: {
    attributes: ['svelte/elements', 'HTMLAttributes'],
    open: "declare module 'svelte/elements' {\n    interface SvelteHTMLElements {",
    close: '    }\n}',
  },
  vue: {
    attributes: ['vue', 'HTMLAttributes'],
    open: "declare module 'vue' {\n    interface GlobalComponents {",
    close: '    }\n}',
    props: (type) => `new () => { $props: ${type} }`,
    // @solieu-load
    on: (name) => `on${name.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase())}`,
  },
};

/** The names of the libraries that there are types for. */
export const libraries = Object.keys(LIBRARIES);

/** The tags for the templates of a library: attributes as they are written in HTML, and the elements' events. */
export function tagTypes(elements, library) {
  const { attributes, open, close, props = (type) => type, on = (name) => `on${name}` } = LIBRARIES[library];
  const [from, name] = attributes;
  const own = library === 'vue' ? name : `${name}<HTMLElement>`;
  const tags = elements.map((element) => {
    const members = [
      ...element.attributes.map(attributeType),
      ...(element.events ?? []).map((event) => eventType(event, on)),
    ];
    return `      '${element.tagName}': ${props(`Base & {\n${members.join('\n')}\n      }`)};`;
  });
  return `import type { ${name} } from '${from}';
import type { SolieuEventMap } from './lib/widgets/index.js';

type Base = Omit<${own}, 'value' | 'open'> & { class?: string; ref?: unknown; key?: string | number };

${open}
${tags.join('\n')}
${close}
`;
}

function attributeType(attribute) {
  const text = attribute.type?.text ?? 'string';
  const words = choices(attribute);
  const type = words
    ? words.map((word) => `'${word}'`).join(' | ')
    : ({ boolean: 'boolean', number: 'number | string', 'number | undefined': 'number | string' }[text] ??
      'string');
  return `${comment(attribute)}        '${attribute.name}'?: ${type} | undefined;`;
}

function eventType(event, on) {
  return `${comment(event)}        '${on(event.name)}'?: ((event: SolieuEventMap['${event.name}']) => void) | undefined;`;
}

const comment = (described) =>
  DOCS(described) ? `        /** ${DOCS(described).replaceAll('*/', '')} */\n` : '';
