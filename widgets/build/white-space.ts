import type { Plugin } from 'vite';

/** Line breaks and indents of templates, which readers see as one space. In minified code no others are left. */
export const whiteSpace = (): Plugin => ({
  name: 'white-space',
  generateBundle(_options, bundle) {
    for (const part of Object.values(bundle))
      if (part.type === 'chunk') part.code = part.code.replace(/\s*\n\s*/g, ' ');
  },
});
