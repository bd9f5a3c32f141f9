import type { COMPANION } from '../../src/messages/companion.ts';
import type { Lang } from '../../src/messages/lang.ts';
import type { MarkStyle } from '../content/mark-style.ts';
import { type Settings, saveSettings } from '../settings.ts';
import { Shortcuts } from '../ui/shortcuts.tsx';
import type { PartProps } from './part.ts';

const LANGS: [Lang, string][] = [
  ['vi', 'Tiếng Việt'],
  ['en', 'English'],
];
const STYLES: MarkStyle[] = ['underline', 'tint', 'none'];
const SWITCHES: (keyof typeof COMPANION & keyof Settings)[] = ['badge', 'keys'];

export function Look({ settings, text }: PartProps) {
  return (
    <section>
      <h2>{text('look')}</h2>
      <label>
        {text('language')}
        <select
          value={settings.lang}
          onChange={({ currentTarget }) => void saveSettings({ lang: currentTarget.value as Lang })}
        >
          {LANGS.map(([lang, name]) => (
            <option key={lang} value={lang}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{text('style')}</legend>
        {STYLES.map((style) => (
          <label key={style}>
            <input
              type="radio"
              name="style"
              checked={settings.style === style}
              onChange={() => void saveSettings({ style })}
            />
            {text(style)}
          </label>
        ))}
      </fieldset>
      {SWITCHES.map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={settings[name] === true}
            onChange={({ currentTarget }) => void saveSettings({ [name]: currentTarget.checked })}
          />
          {text(name)}
        </label>
      ))}
      <p>
        <Shortcuts lang={settings.lang} />
      </p>
    </section>
  );
}
