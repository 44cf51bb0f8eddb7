import { parseJson, rangeOfPath } from '#domain/base';
import { positionAt } from '#components/expression-editor';
import type { MonacoEditorProps } from '#ui/monaco';

type CodeEditor = Parameters<NonNullable<MonacoEditorProps['onMount']>>[0];

/** Puts the cursor of the payload editor at the place of a violation and focuses it. */
export function revealPath(editor: CodeEditor, path: readonly (string | number)[]): void {
  const text = editor.getValue();
  const document = parseJson(text);
  if (!document.ok) return;
  const position = positionAt(text, rangeOfPath(document.value, path).start);
  editor.setPosition(position);
  editor.revealPositionInCenter(position);
  editor.focus();
}
