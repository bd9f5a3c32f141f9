import './site.ts';
import '../index.ts';
import { markPage } from './mark.ts';

markPage(new URL('feed/feed.json', location.href).href, { bodies: '.prose' });
