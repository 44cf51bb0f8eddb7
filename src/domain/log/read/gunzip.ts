/**
 * Unpacks gzip while its bytes come in, several members one behind the other included. The frame is read and checked
 * here, because fflate checks no sums and refuses the zeros that tapes and blocks leave at the end.
 */
import { Inflate } from 'fflate';
import type { LogProblem } from '../log-format.ts';
import { crc32 } from './crc32.ts';
import { gzipHeaderLength } from './gzip-header.ts';

export interface Gunzip {
  /**
   * Takes the next bytes and gives what they unpack to, piece by piece while it is asked for, so that bytes which
   * unpack to a thousand times as many never stand in memory all at once. Must be read to its end before the next.
   */
  push(chunk: Uint8Array): Iterable<Uint8Array<ArrayBuffer>>;
  /** The file has ended. Nothing is left: every byte was given as soon as it was known. */
  end(): void;
  /** Why it ended otherwise than gzip ends; what was unpacked before counts. Nothing is unpacked afterwards. */
  readonly problem: LogProblem | undefined;
}

/** True for bytes that begin as gzip does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Unpacks one file. */
export function createGunzip(): Gunzip {
  return new GzipReader();
}

/** Packed bytes given to fflate at once: as many as unpack to about this, between these bounds. */
const PIECE_BYTES = 512 * 1024;
const SLICE_BYTES = { least: 1024, most: 32 * 1024 } as const;
/** Names and comments of files are short; bytes that are none of both go on for ever. */
const HEADER_MAX_BYTES = 256 * 1024;
/** Check sum and length. */
const TRAILER_BYTES = 8;

/**
 * What fflate knows of where it stands and tells nobody: bytes not used yet, bits of the first one used, whether the
 * last block has begun, and the codes of the block that it is in.
 */
interface InflateState {
  readonly p: Uint8Array;
  readonly s: { readonly p?: number; readonly f?: number; readonly l?: unknown };
}

type State = 'header' | 'body' | 'trailer' | 'padding' | 'failed';

class GzipReader implements Gunzip {
  problem: LogProblem | undefined;
  #state: State = 'header';
  /** The beginning of a header or trailer that is not whole yet. */
  #held: Uint8Array = new Uint8Array(0);
  #isFirst = true;
  #inflate = new Inflate();
  #pieces: Uint8Array<ArrayBuffer>[] = [];
  /** Of the member, so far. */
  #sum = 0;
  #size = 0;
  #sliceBytes: number = SLICE_BYTES.least;

  *push(chunk: Uint8Array): Iterable<Uint8Array<ArrayBuffer>> {
    let at = 0;
    while (at < chunk.length && this.#state !== 'failed') {
      if (this.#state === 'body') {
        const slice = chunk.subarray(at, at + this.#sliceBytes);
        this.#unpack(slice);
        yield* this.#takePieces(slice.length);
        at += slice.length - this.#endBody();
      } else if (this.#state === 'header') at = this.#readHeader(chunk, at);
      else if (this.#state === 'trailer') at = this.#readTrailer(chunk, at);
      else at = this.#passPadding(chunk, at);
    }
  }

  end(): void {
    const isBetween = this.#state === 'header' && !this.#isFirst && this.#held.length === 0;
    if (!isBetween && this.#state !== 'padding') this.#fail('log/gzip-truncated');
  }

  #readHeader(chunk: Uint8Array, at: number): number {
    if (!this.#isFirst && this.#held.length === 0 && chunk[at] === 0) {
      this.#state = 'padding';
      return at;
    }
    const bytes = joined(this.#held, chunk.subarray(at));
    const length = gzipHeaderLength(bytes);
    if (length === 'damaged' || (length === undefined && bytes.length > HEADER_MAX_BYTES)) {
      this.#fail('log/gzip-damaged');
      return chunk.length;
    }
    if (length === undefined) {
      this.#held = bytes.slice();
      return chunk.length;
    }
    const next = at + length - this.#held.length;
    this.#held = new Uint8Array(0);
    this.#inflate = new Inflate((piece) => {
      // fflate makes its own arrays, and not in shared memory.
      this.#pieces.push(piece as Uint8Array<ArrayBuffer>);
    });
    this.#sum = 0;
    this.#size = 0;
    this.#isFirst = false;
    this.#state = 'body';
    return next;
  }

  #unpack(slice: Uint8Array): void {
    try {
      this.#inflate.push(slice);
    } catch {
      this.#fail('log/gzip-damaged');
    }
  }

  #takePieces(packed: number): readonly Uint8Array<ArrayBuffer>[] {
    const pieces = this.#pieces.filter((piece) => piece.length > 0);
    this.#pieces = [];
    let unpacked = 0;
    for (const piece of pieces) {
      this.#sum = crc32(piece, this.#sum);
      unpacked += piece.length;
    }
    this.#size = (this.#size + unpacked) >>> 0;
    const { least, most } = SLICE_BYTES;
    const wanted = Math.floor((packed * PIECE_BYTES) / Math.max(unpacked, 1));
    // Slowly up: a bomb begins harmlessly.
    this.#sliceBytes = Math.max(least, Math.min(most, wanted, this.#sliceBytes * 2));
    return pieces;
  }

  /** Ends the member where its last block has ended; returns how many of the bytes given lie behind it. */
  #endBody(): number {
    const { p: unread, s } = this.#inflate as unknown as InflateState;
    const isOver = this.#state === 'body' && s.f === 1 && !s.l;
    if (!isOver) return 0;
    this.#state = 'trailer';
    return unread.length - ((s.p ?? 0) > 0 ? 1 : 0);
  }

  #readTrailer(chunk: Uint8Array, at: number): number {
    const part = chunk.subarray(at, at + TRAILER_BYTES - this.#held.length);
    const bytes = joined(this.#held, part);
    if (bytes.length < TRAILER_BYTES) {
      this.#held = bytes.slice();
      return chunk.length;
    }
    this.#held = new Uint8Array(0);
    this.#state = 'header';
    const isRight = numberAt(bytes, 0) === this.#sum && numberAt(bytes, 4) === this.#size;
    if (!isRight) this.#fail('log/gzip-damaged');
    return at + part.length;
  }

  #passPadding(chunk: Uint8Array, at: number): number {
    if (chunk.subarray(at).some((byte) => byte !== 0)) this.#fail('log/gzip-damaged');
    return chunk.length;
  }

  #fail(code: 'log/gzip-damaged' | 'log/gzip-truncated'): void {
    this.#state = 'failed';
    this.problem ??= { code, params: {} };
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

function numberAt(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4);
  return (a | (b << 8) | (c << 16) | (d << 24)) >>> 0;
}
