/** Marks places in test texts instead of counting offsets: `«agee» > |3`. */
import type { SourceRange } from '#domain/base';

export interface MarkedText {
  /** The text without its marks. */
  readonly text: string;
  /** What stood between « and », in the order of the opening marks. */
  readonly ranges: readonly SourceRange[];
  /** Offset of `|`, if there was one. */
  readonly cursor: number | undefined;
}

/** Reads a marked text. `readMarks('«a» == |1')` has one range, 0 to 1, and its cursor at 5. */
export function readMarks(marked: string): MarkedText {
  let text = '';
  let cursor: number | undefined;
  const ranges: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  for (const character of marked) {
    if (character === '«') {
      const range = { start: text.length, end: text.length };
      ranges.push(range);
      open.push(range);
    } else if (character === '»') {
      const range = open.pop();
      if (range !== undefined) range.end = text.length;
    } else if (character === '|') {
      cursor = text.length;
    } else {
      text += character;
    }
  }
  return { text, ranges, cursor };
}

/** Puts the marks back, so that a failing test shows where the ranges are. */
export function markRanges(text: string, ranges: readonly SourceRange[]): string {
  const marks = ranges.flatMap(({ start, end }) => [
    { offset: start, mark: '«', opens: true },
    { offset: end, mark: '»', opens: false },
  ]);
  // From the back, so that offsets stay right; at one offset the closing mark comes first in the text.
  marks.sort((a, b) => b.offset - a.offset || Number(b.opens) - Number(a.opens));
  return marks.reduce(
    (marked, { offset, mark }) => marked.slice(0, offset) + mark + marked.slice(offset),
    text,
  );
}
