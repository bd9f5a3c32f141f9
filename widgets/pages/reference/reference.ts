import '../site.ts';
import '../../index.ts';
