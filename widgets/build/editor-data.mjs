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

/** The tags for JSX: attributes as they are written in HTML. */
export function jsxTypes(elements, library) {
  const base = {
    react: 'React.HTMLAttributes<HTMLElement>',
    preact: 'preact.HTMLAttributes<HTMLElement>',
  }[library];
  const importLine = {
    react: "import type * as React from 'react';",
    preact: "import type * as preact from 'preact';",
  }[library];
  const tags = elements.map(
    ({ tagName, attributes }) =>
      `      '${tagName}': Base & {\n${attributes.map(jsxAttribute).join('\n')}\n      };`,
  );
  return `${importLine}

type Base = Omit<${base}, 'value' | 'open'> & { class?: string; ref?: unknown; key?: string | number };

declare module '${library}' {
  namespace JSX {
    interface IntrinsicElements {
${tags.join('\n')}
    }
  }
}
`;
}

function jsxAttribute(attribute) {
  const text = attribute.type?.text ?? 'string';
  const words = choices(attribute);
  const type = words
    ? words.map((word) => `'${word}'`).join(' | ')
    : ({ boolean: 'boolean', number: 'number | string', 'number | undefined': 'number | string' }[text] ??
      'string');
  const comment = DOCS(attribute) ? `        /** ${DOCS(attribute).replaceAll('*/', '')} */\n` : '';
  return `${comment}        '${attribute.name}'?: ${type} | undefined;`;
}
