/**
 * What can be wrong with a JSON text. The codes tell the usual slips apart (a trailing comma, single quotes, a
 * comment), because they come from pasted text and each has its own cure.
 */
import type { Diagnostic, DiagnosticParams, Severity } from './diagnostic.ts';
import type { SourceRange } from './source-range.ts';

export type JsonProblemCode =
  | 'json/empty'
  | 'json/unexpected-end'
  | 'json/unexpected-character'
  | 'json/missing-comma'
  | 'json/missing-colon'
  | 'json/trailing-comma'
  | 'json/unquoted-name'
  | 'json/single-quote'
  | 'json/comment'
  | 'json/bad-number'
  | 'json/not-finite'
  | 'json/bad-escape'
  | 'json/control-character'
  | 'json/unclosed-string'
  | 'json/extra-text'
  | 'json/too-deep'
  | 'json/duplicate-key';

/** A diagnostic that also knows its place as people count it: line and column from 1. */
export interface JsonProblem extends Diagnostic<JsonProblemCode> {
  readonly range: SourceRange;
  readonly line: number;
  readonly column: number;
}

/** Builds a problem at a range of the text. */
export function jsonProblem(
  text: string,
  code: JsonProblemCode,
  range: SourceRange,
  params: DiagnosticParams = {},
  severity: Severity = 'error',
): JsonProblem {
  return { code, severity, params, range, fixes: [], ...lineAndColumn(text, range.start) };
}

/** Line and column from 1; `\n`, `\r\n` and `\r` end a line, as in the editor. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  const end = Math.min(offset, text.length);
  for (let index = 0; index < end; index += 1) {
    const code = text.charCodeAt(index);
    const isLineEnd = code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10);
    if (isLineEnd) {
      line += 1;
      lineStart = index + 1;
    }
  }
  return { line, column: end - lineStart + 1 };
}
