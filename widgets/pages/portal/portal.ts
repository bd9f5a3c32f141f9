import '../site.ts';
