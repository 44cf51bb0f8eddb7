import type { Plugin } from 'vite';

/**
 * Leaves out of Monaco what no screen of ours opens.
 *
 * The features we register (src/ui/monaco) reach others by imports: the hover knows colour pickers and
 * inlay hints, pasting knows offers for files, the core knows editors that compare two texts and the
 * code of its worker. They become stand-ins that do nothing. Whoever wants one of them takes it off
 * `standIns`; a new version of Monaco that needs more of one fails the build by name.
 */
export function slimMonaco(): Plugin[] {
  return [
    {
      name: 'slim-monaco',
      enforce: 'pre',
      load: {
        filter: {
          id: new RegExp(`/monaco-editor/esm/vs/editor/(${[...standIns.keys()].join('|')})\\.js$`),
        },
        handler: (id) => standIns.get(id.replace(/^.*\/esm\/vs\/editor\/|\.js$/g, '')) ?? null,
      },
    },
  ];
}

/** Modules below `monaco-editor/esm/vs/editor/`, with what stands in for them. */
const standIns: ReadonlyMap<string, string> = new Map([
  ['browser/widget/diffEditor/diffEditorWidget', classes('DiffEditorWidget')],
  ['browser/widget/multiDiffEditor/multiDiffEditorWidget', classes('MultiDiffEditorWidget')],
  ['common/services/editorWebWorker', classes('EditorWorker')],
  [
    'contrib/colorPicker/browser/hoverColorPicker/hoverColorPicker',
    'export const isOnColorDecorator = () => false;',
  ],
  [
    'contrib/colorPicker/browser/hoverColorPicker/hoverColorPickerParticipant',
    classes('ColorHover', 'HoverColorPickerParticipant'),
  ],
  ['contrib/dropOrPasteInto/browser/copyPasteController', classes('CopyPasteController')],
  [
    'contrib/gotoSymbol/browser/link/goToDefinitionAtPosition',
    classes('GotoDefinitionAtPositionEditorContribution'),
  ],
  ['contrib/inlayHints/browser/inlayHintsHover', classes('InlayHintsHover')],
  [
    'contrib/inlineCompletions/browser/hintsWidget/inlineCompletionsHintsWidget',
    classes('InlineSuggestionHintsContentWidget'),
  ],
]);

/** Classes without instances; `get` is how Monaco asks an editor for one. */
function classes(...names: readonly string[]): string {
  return names.map((name) => `export class ${name} { static get() { return null; } }`).join('\n');
}
