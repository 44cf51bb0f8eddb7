import type { editor } from 'monaco-editor/editor';
import type { MonacoApi } from './monaco-api.ts';

/** While one of these holds, Escape belongs to Monaco: it closes something of its own. */
const escapeIsTaken = [
  'suggestWidgetVisible',
  'parameterHintsVisible',
  'findWidgetVisible',
  'markersNavigationVisible',
  'inSnippetMode',
  'editorHasMultipleSelections',
  'codeActionMenuVisible',
];

/**
 * Lets a keyboard leave an editor in which Tab indents: after Escape the next Tab moves the focus.
 * Any other key, or leaving, makes Tab indent again. A second Escape goes on to the page.
 */
export function letEscapeThenTabLeave(
  monaco: MonacoApi,
  codeEditor: editor.IStandaloneCodeEditor,
): void {
  const isLeaving = codeEditor.createContextKey<boolean>('declicIsLeaving', false);
  const setLeaving = (leaving: boolean): void => {
    if (isLeaving.get() === leaving) return;
    isLeaving.set(leaving);
    codeEditor.updateOptions({ tabFocusMode: leaving });
  };
  codeEditor.addAction({
    id: 'declic.leaveEditor',
    label: 'Leave the editor with Tab',
    keybindings: [monaco.KeyCode.Escape],
    precondition: ['declicIsLeaving', ...escapeIsTaken].map((key) => `!${key}`).join(' && '),
    run: () => {
      // A selection would be indented by the Tab that is meant to leave: it goes with the same key.
      const position = codeEditor.getPosition();
      if (position) codeEditor.setPosition(position);
      setLeaving(true);
    },
  });
  codeEditor.onKeyDown((event) => {
    const leaves = [monaco.KeyCode.Tab, monaco.KeyCode.Shift, monaco.KeyCode.Escape];
    if (!leaves.includes(event.keyCode)) setLeaving(false);
  });
  codeEditor.onDidBlurEditorText(() => setLeaving(false));
}
