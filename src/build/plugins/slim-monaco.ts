import type { Plugin } from 'vite';

/**
 * Leaves out of Monaco what no screen of ours opens.
 *
 * Its worker module imports every contribution for its side effects, although we register the few we
 * want ourselves (src/ui/monaco): its code stays, the bare imports go, and the JSON chunk falls from
 * 695 to 41 KB. The editors that compare two texts are reached from the core: they become empty
 * classes. Whoever wants to show a comparison takes them off `unusedWidgets`.
 */
export function slimMonaco(): Plugin[] {
  return [
    {
      name: 'slim-monaco:contributions',
      enforce: 'pre',
      transform: {
        filter: { id: /monaco-editor\/esm\/vs\/internal\/common\/workers\.js/ },
        handler: (code) => ({ code: code.replace(/^import '[^']+';$/gm, ''), map: null }),
      },
    },
    {
      name: 'slim-monaco:comparing-editors',
      enforce: 'pre',
      load: {
        filter: { id: new RegExp(`/editor/browser/widget/(${unusedWidgets.join('|')})\\.js$`) },
        handler: (id) => `export class ${classNameOf(id)} {}`,
      },
    },
  ];
}

const unusedWidgets = ['diffEditor/diffEditorWidget', 'multiDiffEditor/multiDiffEditorWidget'];

/** `…/diffEditorWidget.js` exports `DiffEditorWidget`. */
function classNameOf(id: string): string {
  const name = id.replace(/^.*\/|\.js$/g, '');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
