import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { escapeText } from '../../src/card/snapshot/html.ts';
import { readTokens } from '../pages/playground/tokens.ts';
import vietnamese from './reference-vi.json' with { type: 'json' };

interface Described {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
  kind?: string;
  attribute?: string;
  fieldName?: string;
}

interface ElementDeclaration extends Described {
  tagName: string;
  attributes?: Described[];
  members?: Described[];
  events?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
}

/** A live example of each element. */
const EXAMPLES: Record<string, string> = {
  'solieu-card': '<solieu-card indicator="online-dossier-rate" view="target"></solieu-card>',
  'solieu-figure':
    '<p>Cả nước có <solieu-figure indicator="eid-accounts-activated">hơn 53 triệu tài khoản</solieu-figure>.</p>',
  'solieu-grid': '<solieu-grid indicators="egdi-rank dti-national"></solieu-grid>',
  'solieu-ranking': '<solieu-ranking indicator="dti-provincial"></solieu-ranking>',
  'solieu-trend': '<solieu-trend indicator="digital-economy-gdp-share-gso"></solieu-trend>',
};

/** What the style sheets fall back on, by token: `#1b2733, dark #e4e9ee`. */
const DEFAULTS = new Map(
  readTokens(
    ['card/frame', 'card/card', 'grid/grid', 'ranking/ranking', 'trend/trend']
      .map((name) => readFileSync(new URL(`../${name}.css`, import.meta.url), 'utf8'))
      .join('\n'),
  ).map(({ name, light, dark }) => [name, light === dark ? light : `${light} / ${dark}`]),
);

/** Fills the reference page from `custom-elements.json`. */
export function reference(manifest: string): Plugin {
  return {
    name: 'solieu:reference',
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        if (!html.includes('<!-- reference -->')) return html;
        const elements = existsSync(manifest) ? elementsOf(readFileSync(manifest, 'utf8')) : [];
        const toc = elements.map(({ tagName }) => `<a href="#${tagName}">&lt;${tagName}&gt;</a>`);
        return html
          .replace('<!-- reference-toc -->', () => toc.join('\n'))
          .replace('<!-- reference -->', () => elements.map(sectionOf).join('\n'));
      },
    },
  };
}

function elementsOf(json: string): ElementDeclaration[] {
  const { modules } = JSON.parse(json) as { modules: { declarations: ElementDeclaration[] }[] };
  return modules.flatMap(({ declarations }) => declarations);
}

function sectionOf(element: ElementDeclaration): string {
  const { tagName, description = '', members = [], attributes = [] } = element;
  const given = new Set(attributes.map(({ fieldName }) => fieldName));
  const properties = members.filter(({ kind, name }) => kind === 'field' && !given.has(name));
  const example = EXAMPLES[tagName] ?? `<${tagName}></${tagName}>`;
  return `<section class="element" id="${tagName}" aria-labelledby="${tagName}-title">
  <div><h2 id="${tagName}-title">&lt;${tagName}&gt;</h2><p>${inBoth(description)}</p></div>
  <div class="example"><div class="live">${example}</div><pre class="code copies" tabindex="0" role="group" aria-label="${tagName}">${escapeText(example)}</pre></div>
  ${table(tagName, 'Thuộc tính', 'Attributes', attributes)}
  ${table(tagName, 'Thuộc tính của đối tượng', 'Properties', properties)}
  ${table(tagName, 'Sự kiện', 'Events', element.events)}
  ${table(tagName, 'Khe', 'Slots', element.slots)}
  ${table(tagName, 'Phần (::part)', 'Parts', element.cssParts)}
  ${table(tagName, 'Biến CSS', 'Custom properties', element.cssProperties)}
</section>`;
}

function table(tag: string, vi: string, en: string, rows: Described[] = []): string {
  if (!rows.length) return '';
  const id = `${tag}-${en.toLowerCase().replace(/\W+/g, '-')}`;
  const isTyped = rows.some((row) => typeOf(row));
  const cell = (name: string, text: string) => `<${name}>${text}</${name}>`;
  const columns = [
    '<span lang="vi">Tên</span><span lang="en">Name</span>',
    ...(isTyped ? ['<span lang="vi">Kiểu, mặc định</span><span lang="en">Type, default</span>'] : []),
    '<span lang="vi">Ý nghĩa</span><span lang="en">Meaning</span>',
  ];
  const body = rows.map((row) => {
    const cells = [
      `<code>${escapeText(row.name) || '(mặc định / default)'}</code>`,
      ...(isTyped ? [`<code>${escapeText(typeOf(row))}</code>`] : []),
      inBoth(row.description ?? ''),
    ];
    return cell('tr', cells.map((text) => cell('td', text)).join(''));
  });
  return `<div><h3 id="${id}"><span lang="vi">${vi}</span><span lang="en">${en}</span></h3><div class="table" tabindex="0" role="group" aria-labelledby="${id}"><table>
<thead><tr>${columns.map((text) => `<th scope="col">${text}</th>`).join('')}</tr></thead>
<tbody>${body.join('\n')}</tbody></table></div></div>`;
}

function typeOf({ name, type, default: preset = DEFAULTS.get(name) }: Described): string {
  const text = (type?.text ?? '').replace(' | undefined', '');
  return [text, preset && preset !== "''" ? (text ? `= ${preset}` : preset) : ''].filter(Boolean).join(' ');
}

/** A comment of the source, and its Vietnamese; where that is missing, a Vietnamese reader gets the English. */
function inBoth(english: string): string {
  const said = (vietnamese as Record<string, string>)[english];
  if (!said) return `<span class="keep" lang="en">${prose(english)}</span>`;
  return `<span lang="vi">${prose(said)}</span><span lang="en">${prose(english)}</span>`;
}

/** Text with `code` in it. */
function prose(text: string): string {
  return escapeText(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}
