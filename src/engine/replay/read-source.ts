/** The bytes of a file in pieces, of which the next is under way while one is worked on. */
import type { LogSource } from './contract.ts';

/** Large enough that asking for it costs nothing beside reading it. */
const PIECE_BYTES = 2 * 1024 * 1024;

/** Rejects when the file can no longer be read, for example because it was changed. */
export async function* readSource(
  source: LogSource,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  let next = pieceAt(source, 0);
  for (let at = PIECE_BYTES; ; at += PIECE_BYTES) {
    const piece = await next;
    if (piece.byteLength === 0) return;
    next = pieceAt(source, at);
    // Nobody may be left to wait for it; whoever is, hears of a failure.
    next.catch(() => {});
    yield new Uint8Array(piece);
  }
}

function pieceAt(source: LogSource, at: number): Promise<ArrayBuffer> {
  return source.slice(at, at + PIECE_BYTES).arrayBuffer();
}
