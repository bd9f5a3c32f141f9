import '../site.ts';
import '../../index.ts';
import { makeCopyable } from '../copyable.ts';

makeCopyable(document.querySelectorAll<HTMLElement>('.copies'));
