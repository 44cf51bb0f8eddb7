/** Gathers records into blocks, each in bytes of its own. Holds one block and one record, whatever the log. */
import type { LogBlock, LogFormat, RecordProblem, RecordProblemCode } from '../log-format.ts';

/** A block that holds nothing but problems is not kept waiting for ever. */
const PROBLEMS_IN_BLOCK = 1000;

export interface BlockOptions {
  readonly format: LogFormat;
  /** Bytes at which a block is full. */
  readonly blockBytes: number;
  /** Bytes of the largest record; a larger one is dropped and told as a problem. */
  readonly recordBytes: number;
  readonly header?: readonly string[];
  readonly separator?: string;
}

export class BlockBuilder {
  format: LogFormat;
  recordBytes: number;
  /** Records and problems so far, in all blocks. */
  count = 0;
  readonly #options: BlockOptions;
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;
  /** Start, end and line of each record, flat. */
  #records: number[] = [];
  #problems: RecordProblem[] = [];
  #blocks: LogBlock[] = [];
  #index = 0;
  #start = 0;
  #line = 0;
  #isTooLarge = false;
  #mark: { readonly at: number; readonly line: number; readonly wasTooLarge: boolean } | undefined;

  constructor(options: BlockOptions) {
    this.#options = options;
    this.format = options.format;
    this.recordBytes = options.recordBytes;
    this.#bytes = new Uint8Array(options.blockBytes);
  }

  /** Bytes of the record in the making. */
  get recordLength(): number {
    return this.#length - this.#start;
  }

  /** A record begins. */
  begin(line: number): void {
    this.#start = this.#length;
    this.#line = line;
    this.#isTooLarge = false;
    this.#mark = undefined;
  }

  /** The record goes on. */
  append(bytes: Uint8Array, from: number, to: number): void {
    if (this.#isTooLarge) return;
    if (this.#length - (this.#mark?.at ?? this.#start) + to - from > this.recordBytes) {
      this.#isTooLarge = true;
      this.#length = this.#mark?.at ?? this.#start;
      return;
    }
    this.#makeRoom(to - from);
    this.#bytes.set(bytes.subarray(from, to), this.#length);
    this.#length += to - from;
  }

  /** The record may turn out to begin here only. */
  mark(line: number): void {
    const wasTooLarge = this.#isTooLarge;
    if (wasTooLarge) this.#length = this.#start;
    this.#mark = { at: this.#length, line, wasTooLarge };
    this.#isTooLarge = false;
  }

  /** It does begin at the mark. */
  keepFromMark(): void {
    if (this.#mark === undefined) return;
    this.#bytes.copyWithin(this.#start, this.#mark.at, this.#length);
    this.#length -= this.#mark.at - this.#start;
    this.#line = this.#mark.line;
    this.#mark = undefined;
  }

  /** The record is whole. */
  finish(): void {
    const isTooLarge =
      this.#isTooLarge || this.#mark?.wasTooLarge === true || this.recordLength > this.recordBytes;
    if (isTooLarge) {
      this.drop('transport/too-large', { limit: this.recordBytes });
      return;
    }
    this.count += 1;
    this.#records.push(this.#start, this.#length, this.#line);
    this.#start = this.#length;
    if (this.#length >= this.#options.blockBytes) this.#close();
  }

  /** The record cannot be read: it leaves a problem behind. */
  drop(code: RecordProblemCode, params: RecordProblem['params']): void {
    this.count += 1;
    this.#problems.push({ code, params, line: this.#line });
    this.cancel();
    if (this.#problems.length >= PROBLEMS_IN_BLOCK) this.#close();
  }

  /** There was no record. */
  cancel(): void {
    this.#length = this.#start;
    this.#isTooLarge = false;
    this.#mark = undefined;
  }

  /** Takes the last bytes off the record. */
  shorten(by: number): void {
    this.#length -= by;
  }

  /** A copy of the record in the making. */
  recordSoFar(): Uint8Array {
    return this.#bytes.slice(this.#start, this.#length);
  }

  lastByte(): number | undefined {
    return this.recordLength === 0 ? undefined : this.#bytes[this.#length - 1];
  }

  /** Blocks that are full; each is given once. */
  take(): readonly LogBlock[] {
    if (this.#blocks.length === 0) return [];
    const blocks = this.#blocks;
    this.#blocks = [];
    return blocks;
  }

  /** The same at the end, with the block that is not full. A record in the making is no part of it. */
  takeRest(): readonly LogBlock[] {
    if (this.#records.length > 0 || this.#problems.length > 0) this.#close();
    return this.take();
  }

  #makeRoom(size: number): void {
    if (this.#length + size <= this.#bytes.length) return;
    if (this.#records.length > 0) this.#close();
    if (this.#length + size <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#length + size, this.#bytes.length * 2));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }

  /** Ends the block behind its last record; a record in the making moves into the next one. */
  #close(): void {
    const { blockBytes, header, separator } = this.#options;
    const full = this.#bytes;
    const open = full.subarray(this.#start, this.#length);
    this.#bytes = new Uint8Array(Math.max(blockBytes, open.length));
    this.#bytes.set(open);
    const [, , firstLine = this.#problems[0]?.line ?? 1] = this.#records;
    this.#blocks.push({
      index: this.#index,
      format: this.format,
      bytes: trimmed(full, this.#start),
      firstLine,
      records: Int32Array.from(this.#records),
      ...(header && { header }),
      ...(separator !== undefined && { separator }),
      problems: this.#problems,
    });
    this.#index += 1;
    if (this.#mark) this.#mark = { ...this.#mark, at: this.#mark.at - this.#start };
    this.#length -= this.#start;
    this.#start = 0;
    this.#records = [];
    this.#problems = [];
  }
}

/** The first bytes of a buffer; copied where that saves most of it. */
export function trimmed(bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  return length * 2 < bytes.length ? bytes.slice(0, length) : bytes.subarray(0, length);
}
