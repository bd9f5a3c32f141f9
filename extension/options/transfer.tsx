import { useState } from 'preact/hooks';
import { saveSettings, toSettings } from '../settings.ts';
import { saveFile } from '../ui/save.ts';
import type { PartProps } from './part.ts';

const LARGEST = 100_000;

/** Settings as a file, and back. */
export function Transfer({ settings, text }: PartProps) {
  const [told, tell] = useState('');
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const given = file.size <= LARGEST ? parse(await file.text()) : undefined;
    if (given) await saveSettings(toSettings(given));
    tell(text(given ? 'imported' : 'notSettings'));
  };
  return (
    <section>
      <h2>{text('data')}</h2>
      <p class="row">
        <button
          type="button"
          onClick={() =>
            saveFile('solieu.settings.json', JSON.stringify(settings, undefined, 2), 'application/json')
          }
        >
          {text('exportSettings')}
        </button>
        <label class="file">
          {text('importSettings')}
          <input
            type="file"
            accept=".json,application/json"
            class="visually-hidden"
            onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
          />
        </label>
        <span class="told" role="status">
          {told}
        </span>
      </p>
    </section>
  );
}

function parse(text: string): object | undefined {
  try {
    const given: unknown = JSON.parse(text);
    return typeof given === 'object' && given !== null && 'lang' in given ? given : undefined;
  } catch {
    return undefined;
  }
}
