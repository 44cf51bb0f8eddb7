import { formatEdits } from '#domain/payload';
import { type MonacoApi, type MonacoEditorProps, rangeInModel } from '#ui/monaco';

type CodeEditor = Parameters<NonNullable<MonacoEditorProps['onMount']>>[0];

/**
 * Lays the text out, with Shift+Alt+F or from the context menu; a text that is not JSON stays as it is. Monaco's own
 * command would start a worker to find the smallest edits; ours are the smallest.
 */
export function addFormatAction(codeEditor: CodeEditor, monaco: MonacoApi, label: string): void {
  codeEditor.addAction({
    id: 'declic.formatJson',
    label,
    keybindings: [monaco.KeyMod.Shift | monaco.KeyMod.Alt | monaco.KeyCode.KeyF],
    precondition: '!editorReadonly',
    contextMenuGroupId: '1_modification',
    run: () => {
      const model = codeEditor.getModel();
      const edits = model && formatEdits(model.getValue());
      if (!edits || edits.length === 0) return;
      codeEditor.pushUndoStop();
      codeEditor.executeEdits(
        'declic.formatJson',
        edits.map(({ range, text }) => ({ range: rangeInModel(model, range), text })),
      );
      codeEditor.pushUndoStop();
    },
  });
}
