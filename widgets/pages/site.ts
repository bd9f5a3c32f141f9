import type { Lang } from '../../src/messages/lang.ts';

/** The language the reader has chosen. */
export function pageLang(): Lang {
  return document.documentElement.lang === 'en' ? 'en' : 'vi';
}

/** Calls `listener` at once, and again whenever the reader changes the language. */
export function onLang(listener: (lang: Lang) => void): void {
  listener(pageLang());
  addEventListener('solieu-page-lang', () => listener(pageLang()));
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`solieu-${name}`, value);
  } catch {
    // storage is off: the choice lasts as long as the page
  }
  const url = new URL(location.href);
  if (!url.searchParams.has(name)) return;
  url.searchParams.delete(name);
  history.replaceState(null, '', url);
}

function setTitle(): void {
  const titles = document.querySelector<HTMLElement>('title');
  const english = titles?.dataset.en;
  if (!titles || !english) return;
  titles.dataset.vi ??= document.title;
  document.title = pageLang() === 'en' ? english : titles.dataset.vi;
}

const switches: Record<string, () => void> = {
  lang() {
    document.documentElement.lang = pageLang() === 'en' ? 'vi' : 'en';
    keep('lang', pageLang());
    setTitle();
    dispatchEvent(new Event('solieu-page-lang'));
  },
  scheme() {
    const root = document.documentElement;
    const dark = root.dataset.theme
      ? root.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    keep('scheme', root.dataset.theme);
  },
};

setTitle();
for (const button of document.querySelectorAll<HTMLElement>('[data-switch]'))
  button.addEventListener('click', switches[button.dataset.switch!]!);

// on a narrow screen the row of pages is longer than the screen: the current one is brought into it
const current = document.querySelector<HTMLElement>('.site-nav [aria-current]');
if (current) current.parentElement!.scrollLeft = current.offsetLeft - 24;
