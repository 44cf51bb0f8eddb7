/** Questions about a text that are answered in the bytes of an event, without making a string of it. */
import type { BytePool } from './byte-pool.ts';
import { TEXT, type FieldValues } from './field-values.ts';

/** Whether the text at a node begins with a piece of a pool, which is `text`. */
export function startsWithPiece(
  values: FieldValues,
  node: number,
  pool: BytePool,
  piece: number,
  text: string,
): boolean {
  if (values.kinds[node] !== TEXT) return false;
  const kept = values.keptText(node);
  if (kept !== undefined) return kept.startsWith(text);
  const start = values.starts[node] as number;
  const end = start + pool.lengthOf(piece);
  return end <= (values.ends[node] as number) && pool.isAt(piece, values.bytes, start, end);
}

/** Whether it ends with one. In UTF-8 no character ends like another one, so bytes can be compared. */
export function endsWithPiece(
  values: FieldValues,
  node: number,
  pool: BytePool,
  piece: number,
  text: string,
): boolean {
  if (values.kinds[node] !== TEXT) return false;
  const kept = values.keptText(node);
  if (kept !== undefined) return kept.endsWith(text);
  const end = values.ends[node] as number;
  const start = end - pool.lengthOf(piece);
  return start >= (values.starts[node] as number) && pool.isAt(piece, values.bytes, start, end);
}

/**
 * Whether it is a piece whatever the case of its letters; undefined where only folding can tell. An ASCII text has the
 * length of its bytes; `length` is that of the text that was folded to the piece.
 */
export function isPieceButForCase(
  values: FieldValues,
  node: number,
  pool: BytePool,
  piece: number,
  length: number,
): boolean | undefined {
  if (values.kinds[node] !== TEXT) return false;
  if (values.plain[node] !== 1 || values.keptText(node) !== undefined) return undefined;
  const start = values.starts[node] as number;
  if ((values.ends[node] as number) - start !== length) return false;
  // A folded piece that is no ASCII has more bytes than characters: no ASCII text folds to it.
  return pool.lengthOf(piece) === length && pool.isAtButForCase(piece, values.bytes, start);
}
