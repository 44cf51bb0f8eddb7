/** Lines and columns of many places in one text: a text of 1 MB is read once, not once a place. */
import type { SourceRange } from '#domain/base';

/** From offsets to the four numbers of an editor's range, lines and columns from 1. */
export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    const lineEnd = /\r\n|\n|\r/g;
    while (lineEnd.exec(text) !== null) this.starts.push(lineEnd.lastIndex);
  }

  rangeOf({ start, end }: SourceRange) {
    const from = this.positionAt(start);
    const to = this.positionAt(end);
    return {
      startLineNumber: from.lineNumber,
      startColumn: from.column,
      endLineNumber: to.lineNumber,
      endColumn: to.column,
    };
  }

  positionAt(offset: number): { readonly lineNumber: number; readonly column: number } {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { lineNumber: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
  }
}
