import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { ELEMENTS, EXTRAS, fromParams } from '../../../widgets/pages/builder/choice.ts';
import { writeSnippet } from '../../../widgets/pages/builder/snippets.ts';

const { document } = parseHTML(readFileSync('widgets/pages/cms/index.html', 'utf8'));
const recipe = (id: string): string => document.querySelector(`#${id}`)!.textContent!;

/** Every attribute that the builder writes on a marked div or span. */
const written = new Set(
  ELEMENTS.flatMap((element) => {
    const query = `element=${element}&indicators=a${element === 'card' ? ',b' : ''}&area=VN-HN&view=trend&in=en`;
    const choice = fromParams(new URLSearchParams(`${query}&with=${EXTRAS}`), 'https://cong.example.vn/');
    const snapshot = { text: '', value: '', html: '' };
    const snippet = writeSnippet('div', { choice, snapshot, integrity: {}, height: 0 });
    return [...snippet.matchAll(/ ([a-z-]+)="/g)].map(([, name]) => name!);
  }),
);

test('what CKEditor 5 is told to keep has every attribute of the builder’s code', () => {
  const key = new RegExp(/key: \/(\^\(lang\|data-.*?\$)\//.exec(recipe('ckeditor'))![1]!);
  expect([...written].filter((name) => !key.test(name))).toEqual([]);
  expect(key.test('onclick')).toBe(false);
});

test('so has what Drupal is told to keep', () => {
  const [, kept] = /<div ([^>]+)>/.exec([...document.querySelectorAll('#drupal pre')].at(-1)!.textContent!)!;
  expect([...written].filter((name) => !kept!.split(' ').includes(name))).toEqual([]);
});
