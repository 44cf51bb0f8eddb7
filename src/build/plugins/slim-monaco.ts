import type { Plugin } from 'vite';

/**
 * Monaco's worker module imports every contribution for its side effects, although we register the
 * few we want ourselves (src/ui/monaco). This keeps its code and drops those bare imports: the JSON
 * chunk falls from 695 to 41 KB.
 */
export function slimMonaco(): Plugin {
  return {
    name: 'slim-monaco',
    enforce: 'pre',
    transform: {
      filter: { id: /monaco-editor\/esm\/vs\/internal\/common\/workers\.js/ },
      handler: (code) => ({ code: code.replace(/^import '[^']+';$/gm, ''), map: null }),
    },
  };
}
