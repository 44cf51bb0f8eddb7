/** What a key does in the matrix (the grid pattern of the ARIA practices), as data. */

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows in sight. */
  readonly page: number;
}

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Where a key leads from a place; null when the grid has no use for it. */
export function placeOfKey(
  { key, ctrlKey, metaKey }: Key,
  from: Place,
  size: GridSize,
): Place | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const isCommand = ctrlKey || metaKey;
  const to = (row: number, column: number): Place => ({
    row: Math.max(0, Math.min(row, last.row)),
    column: Math.max(0, Math.min(column, last.column)),
  });
  switch (key) {
    case 'ArrowDown':
      return to(from.row + 1, from.column);
    case 'ArrowUp':
      return to(from.row - 1, from.column);
    case 'ArrowRight':
      return to(from.row, from.column + 1);
    case 'ArrowLeft':
      return to(from.row, from.column - 1);
    case 'PageDown':
      return to(from.row + size.page, from.column);
    case 'PageUp':
      return to(from.row - size.page, from.column);
    case 'Home':
      return to(isCommand ? 0 : from.row, 0);
    case 'End':
      return to(isCommand ? last.row : from.row, last.column);
    default:
      return null;
  }
}
