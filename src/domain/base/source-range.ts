/** Half-open range `[start, end)` of UTF-16 offsets in a text, as Monaco counts them. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** One replacement in a text; an empty range inserts. */
export interface TextEdit {
  readonly range: SourceRange;
  readonly text: string;
}

/**
 * Applies edits that do not overlap, whatever their order.
 * `applyEdits("a + b", [{ range: { start: 0, end: 1 }, text: "x" }])` is `"x + b"`.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  // From the end, each piece copied once: a fix of a long list has an edit for every element.
  const pieces: string[] = [];
  let end = text.length;
  for (const edit of edits.toSorted((a, b) => b.range.start - a.range.start)) {
    pieces.push(text.slice(edit.range.end, end), edit.text);
    end = edit.range.start;
  }
  pieces.push(text.slice(0, end));
  return pieces.reverse().join('');
}
