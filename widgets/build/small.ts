import type { BuildEnvironmentOptions } from 'vite';

/**
 * How what browsers load is made small: terser goes round again where Vite's own minifier goes once, and the reader of
 * figures is 2 % smaller by it (gzip; `npm run bench -- figures`).
 */
export const small = {
  minify: 'terser',
  terserOptions: {
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true, inline: 1, keep_fargs: false },
    format: { comments: false },
  },
} satisfies BuildEnvironmentOptions;
