import '../../index.ts';
import { fromParams } from '../builder/choice.ts';
import { tagOf } from '../builder/snippets.ts';

// /embed/?indicator=… or /embed/<indicator>/
const [, home = '/', inPath] = /^(.*\/)embed\/(?:([a-z\d-]+)\/)?/.exec(location.pathname) ?? [];
const params = new URLSearchParams(location.search);
const asked = params.get('indicators') ?? params.get('indicator') ?? inPath ?? '';
params.set('indicators', asked);
params.set('in', params.get('lang') ?? 'vi');
if (params.get('element') === 'grid') params.set('element', 'card');
const choice = fromParams(params, location.origin + home);

// nothing of the address is shown: ids and codes that pass the checks become attributes, all text is the feed's
document.documentElement.lang = choice.lang;
const tag = tagOf(choice);
const shown = document.createElement(`solieu-${tag}`);
shown.setAttribute(tag === 'grid' ? 'indicators' : 'indicator', choice.indicators.join(' '));
shown.setAttribute('feed', `${home}feed/feed.json`);
shown.setAttribute('area', choice.area);
shown.setAttribute('view', choice.view);
if (choice.theme !== 'default') {
  const theme = document.createElement('link');
  Object.assign(theme, { rel: 'stylesheet', href: `${home}themes/${choice.theme}.css` });
  document.head.append(theme);
}

const main = document.getElementById('main')!;
shown.append(...main.childNodes);
main.replaceChildren(shown);

// any page may know how tall the card is: that says nothing about its reader
new ResizeObserver(() => {
  const height = Math.ceil(main.getBoundingClientRect().height);
  if (height > 2) parent.postMessage({ type: 'solieu-height', height }, '*');
}).observe(main);
