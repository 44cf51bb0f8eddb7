import { formatEdits } from '#domain/payload';
import { addFormatAction as addAction, type MonacoApi, type MonacoEditorProps } from '#ui/monaco';

type CodeEditor = Parameters<NonNullable<MonacoEditorProps['onMount']>>[0];

/** Lays the text out; a text that is not JSON stays as it is. */
export function addFormatAction(codeEditor: CodeEditor, monaco: MonacoApi, label: string): void {
  addAction(codeEditor, monaco, label, formatEdits);
}
