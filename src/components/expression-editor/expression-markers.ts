/** Diagnostics of an expression as Monaco wants them: lines and columns instead of offsets. */
import type { Diagnostic, SourceRange } from '#domain/base';
import type { EditorMarker } from '#ui/monaco';

/** Line and column, both from 1, of an offset in a text. */
export function positionAt(text: string, offset: number): { lineNumber: number; column: number } {
  const before = text.slice(0, Math.max(0, Math.min(offset, text.length)));
  const lineNumber = before.split('\n').length;
  return { lineNumber, column: before.length - before.lastIndexOf('\n') };
}

/** The four numbers of a Monaco range; an empty range is widened by one character so that something is underlined. */
export function monacoRange(text: string, range: SourceRange) {
  const end = range.end > range.start ? range.end : Math.min(text.length, range.start + 1);
  const start = range.end > range.start ? range.start : Math.max(0, end - 1);
  const from = positionAt(text, start);
  const to = positionAt(text, end);
  return {
    startLineNumber: from.lineNumber,
    startColumn: from.column,
    endLineNumber: to.lineNumber,
    endColumn: to.column,
  };
}

/** Markers for the diagnostics that have a place in the text. */
export function markersOf(
  text: string,
  diagnostics: readonly Diagnostic[],
  textOf: (diagnostic: Diagnostic) => string,
): EditorMarker[] {
  return diagnostics.flatMap((diagnostic) =>
    diagnostic.range
      ? [
          {
            ...monacoRange(text, diagnostic.range),
            message: textOf(diagnostic),
            severity: diagnostic.severity,
          },
        ]
      : [],
  );
}
