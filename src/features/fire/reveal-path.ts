import { parseJson, rangeOfPath, type SourceRange } from '#domain/base';
import { positionAt } from '#components/expression-editor';
import type { MonacoEditorProps } from '#ui/monaco';

type CodeEditor = Parameters<NonNullable<MonacoEditorProps['onMount']>>[0];

/** Puts the cursor of the payload editor at the place of a violation and focuses it. */
export function revealPath(editor: CodeEditor, path: readonly (string | number)[]): void {
  const text = editor.getValue();
  const document = parseJson(text);
  if (!document.ok) return;
  revealRange(editor, rangeOfPath(document.value, path));
}

/** Puts the cursor of the payload editor at a place of its text and focuses it. */
export function revealRange(editor: CodeEditor, range: SourceRange): void {
  const position = positionAt(editor.getValue(), range.start);
  editor.setPosition(position);
  editor.revealPositionInCenter(position);
  editor.focus();
}
