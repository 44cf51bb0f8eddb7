import type { editor, IRange } from 'monaco-editor/editor';

/** A half-open range of offsets in a text. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/** The range as it is, also when it is empty: an insertion must not swallow a character. */
export function rangeInModel(
  model: Pick<editor.ITextModel, 'getPositionAt'>,
  { start, end }: OffsetRange,
): IRange {
  const from = model.getPositionAt(start);
  const to = model.getPositionAt(end);
  return {
    startLineNumber: from.lineNumber,
    startColumn: from.column,
    endLineNumber: to.lineNumber,
    endColumn: to.column,
  };
}

/**
 * A text as a snippet that leaves `selection` selected, or the cursor there when it is empty.
 * `snippetWithSelection('f()', { start: 2, end: 2 })` is `f($0)`.
 */
export function snippetWithSelection(text: string, { start, end }: OffsetRange): string {
  const selected = text.slice(start, end);
  const stop = selected === '' ? '$0' : `\${0:${escape(selected)}}`;
  return escape(text.slice(0, start)) + stop + escape(text.slice(end));
}

/** Snippet syntax gives `$`, `}` and `\` a meaning; in the text they have none. */
function escape(text: string): string {
  return text.replaceAll(/[\\$}]/g, String.raw`\$&`);
}
