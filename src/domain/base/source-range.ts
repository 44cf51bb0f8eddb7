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
  return edits
    .toSorted((a, b) => b.range.start - a.range.start)
    .reduce(
      (result, edit) =>
        result.slice(0, edit.range.start) + edit.text + result.slice(edit.range.end),
      text,
    );
}
