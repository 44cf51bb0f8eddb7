import type { editor } from 'monaco-editor/editor';
import type { MonacoApi } from './monaco-api.ts';

/** A problem to underline, in Monaco's counting: lines and columns from 1, the end exclusive. */
export interface EditorMarker {
  readonly startLineNumber: number;
  readonly startColumn: number;
  readonly endLineNumber: number;
  readonly endColumn: number;
  readonly message: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly code?: string;
}

/** Whose markers they are; Monaco keeps owners apart. */
const owner = 'declic';

/** Underlines exactly these problems in a text, taking back the ones of before. */
export function showMarkers(
  monaco: MonacoApi,
  model: editor.ITextModel,
  markers: readonly EditorMarker[],
): void {
  const severities = {
    error: monaco.MarkerSeverity.Error,
    warning: monaco.MarkerSeverity.Warning,
    info: monaco.MarkerSeverity.Info,
  };
  monaco.editor.setModelMarkers(
    model,
    owner,
    markers.map((marker) => ({ ...marker, severity: severities[marker.severity] })),
  );
}
