/** Texts of few, very long lines: Monaco takes seconds to break one line of 1 MB to the width of the editor. */
import type { MonacoEditorProps } from '#ui/monaco';

type CodeEditor = Parameters<NonNullable<MonacoEditorProps['onMount']>>[0];

/** Longer lines are not broken. */
const LONGEST_WRAPPED = 20_000;

/** Lets go of breaking lines before a long one is pasted, and takes it up again with the next text. */
export function pasteLongLines(codeEditor: CodeEditor): void {
  const root = codeEditor.getContainerDomNode();
  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text === '') return;
    codeEditor.updateOptions({ wordWrap: hasLongLine(text) ? 'off' : 'on' });
  };
  root.addEventListener('paste', onPaste, true);
  codeEditor.onDidDispose(() => root.removeEventListener('paste', onPaste, true));
}

function hasLongLine(text: string): boolean {
  let start = 0;
  while (text.length - start > LONGEST_WRAPPED) {
    const end = text.indexOf('\n', start);
    if (end === -1 || end - start > LONGEST_WRAPPED) return true;
    start = end + 1;
  }
  return false;
}
