/** What is no JSON, and names that occur twice, as markers of the editor. */
import { lineAndColumn, parseJson, type JsonProblem } from '#domain/base';
import type { EditorMarker } from '#ui/monaco';

/** The problem at which reading stopped, or the warnings of a text that could be read. None for an empty editor. */
export function syntaxMarkers(
  text: string,
  textOf: (problem: JsonProblem) => string,
): readonly EditorMarker[] {
  if (text.trim() === '') return [];
  const parsed = parseJson(text);
  const problems = parsed.ok ? parsed.value.warnings : [parsed.error];
  return problems.map((problem) => {
    const end = lineAndColumn(text, problem.range.end);
    return {
      startLineNumber: problem.line,
      startColumn: problem.column,
      endLineNumber: end.line,
      endColumn: end.column,
      message: textOf(problem),
      severity: problem.severity,
      code: problem.code,
    };
  });
}
