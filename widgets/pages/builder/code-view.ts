import { copyText } from '../copy.ts';
import { byId, make } from '../dom.ts';
import type { Say } from './messages.ts';
import {
  type SnippetSource,
  STRENGTHS,
  type Strength,
  writeLoader,
  writeSnippet,
  writeTestPiece,
} from './snippets.ts';

/** The part of the page with the code to copy. */
export interface CodeView {
  readonly strength: Strength;
  /** Nothing is chosen yet where `source` is absent. */
  show(source: SnippetSource | undefined): void;
}

export function createCodeView(text: Say, onStrength: () => void): CodeView {
  let strength: Strength = 'script';
  byId('strengths').addEventListener('change', ({ target }) => {
    strength = (target as HTMLInputElement).value as Strength;
    onStrength();
  });
  document.addEventListener('click', async ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-copy]');
    if (!button) return;
    const copied = await copyText(byId(button.dataset.copy!).textContent ?? '');
    const told = byId('copied');
    button.after(told);
    told.textContent = text(copied ? 'copied' : 'copyFailed');
  });
  return {
    get strength() {
      return strength;
    },
    show(source) {
      fillStrengths(strength, text);
      byId('explain').textContent = text(`explain-${strength}`);
      byId('code').textContent = source ? writeSnippet(strength, source) : text('chooseFirst');
      byId('test-piece').textContent = source ? writeTestPiece(source) : '';
      byId('loader-note').hidden = !source || !['div', 'link', 'iframe'].includes(strength);
      byId('loader-code').textContent = source ? writeLoader(source) : '';
      offerImage(strength === 'image' ? source : undefined);
    },
  };
}

function fillStrengths(chosen: Strength, text: Say): void {
  const list = byId('strengths');
  if (!list.childElementCount)
    list.append(
      ...STRENGTHS.map((value) =>
        make(
          'label',
          {},
          make('input', { type: 'radio', name: 'strength', value, checked: value === chosen }),
          '',
        ),
      ),
    );
  // the radios stay where they are, so that the keyboard stays on them
  for (const [index, label] of [...list.children].entries())
    label.lastChild!.textContent = text(STRENGTHS[index]!);
}

function offerImage(source: SnippetSource | undefined): void {
  const save = byId<HTMLAnchorElement>('save-image');
  if (save.href) URL.revokeObjectURL(save.href);
  const svg = source?.snapshot.svg;
  save.hidden = !svg;
  if (!source || !svg) return;
  save.href = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  save.download = `${source.choice.indicators[0]}.svg`;
}
