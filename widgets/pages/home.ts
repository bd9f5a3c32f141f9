import './site.ts';
import '../card/define.ts';
import { markPage } from './mark.ts';

markPage(new URL('feed/feed.json', location.href).href, { bodies: '.prose' });
