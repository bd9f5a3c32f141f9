import type { BuildEnvironmentOptions } from 'vite';

/**
 * How what browsers load is made small: Vite's own compressor first, which joins declarations, then terser, which goes
 * round again where the other goes once; the reader of figures is 1 % smaller by each, functions whole and side by side
 * (gzip; `npm run bench -- figures`). Who has `rolldownOptions` of its own takes these along.
 */
export const small = {
  minify: 'terser',
  terserOptions: {
    ecma: 2020,
    compress: { passes: 3, inline: 1, hoist_funs: true, reduce_funcs: false, conditionals: false },
    format: { comments: false },
    // Vite asks for names that Safari 10 reads rightly, too: it reads none of what is built here
    safari10: false,
  },
  // and no module has to say that it is one
  rolldownOptions: {
    output: { minify: { compress: true, mangle: false }, generatedCode: { symbols: false } },
  },
} satisfies BuildEnvironmentOptions;
