import './site.ts';
import '../card/define.ts';
import { markPage } from './mark.ts';

const readings = document.querySelector('#readings')?.textContent;
markPage(new URL('feed/feed.json', location.href).href, {
  bodies: '.prose',
  ...(readings && { readings: JSON.parse(readings) }),
});
