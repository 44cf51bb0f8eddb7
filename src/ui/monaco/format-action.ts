import type { editor } from 'monaco-editor/editor';
import type { MonacoApi } from './monaco-api.ts';
import { rangeInModel, type OffsetRange } from './model-texts.ts';

interface Edit {
  readonly range: OffsetRange;
  readonly text: string;
}

/**
 * Lays the text out, with Shift+Alt+F or from the context menu, by the edits that `editsFor` gives. Monaco's own
 * command would start a worker to find the smallest edits; ours are the smallest. The label may change with the language:
 * the returned function takes the action back.
 */
export function addFormatAction(
  codeEditor: editor.IStandaloneCodeEditor,
  monaco: MonacoApi,
  label: string,
  editsFor: (text: string) => readonly Edit[] | null | undefined,
): () => void {
  const action = codeEditor.addAction({
    id: 'declic.format',
    label,
    keybindings: [monaco.KeyMod.Shift | monaco.KeyMod.Alt | monaco.KeyCode.KeyF],
    precondition: '!editorReadonly',
    contextMenuGroupId: '1_modification',
    run: () => {
      const model = codeEditor.getModel();
      const edits = model && editsFor(model.getValue());
      if (!edits || edits.length === 0) return;
      codeEditor.pushUndoStop();
      codeEditor.executeEdits(
        'declic.format',
        edits.map(({ range, text }) => ({ range: rangeInModel(model, range), text })),
      );
      codeEditor.pushUndoStop();
    },
  });
  return () => action.dispose();
}
