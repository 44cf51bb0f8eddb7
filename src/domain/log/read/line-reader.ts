/** Takes a log with a record a line apart. It looks at nothing but line ends, at the speed of copying. */
import { REQUEST_MAX_BYTES } from '#domain/payload';
import type { LogBlock, RecordProblem } from '../log-format.ts';
import { trimmed } from './block-builder.ts';
import { BYTE, countNewlines, type FormatReader } from './format-reader.ts';

/** Bytes of the longest line that is kept, with `\r\n`. */
const LINE_MAX_BYTES = REQUEST_MAX_BYTES + 2;

export class LineReader implements FormatReader {
  readonly format = 'lines';
  readonly problem = undefined;
  readonly #blockBytes: number;
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;
  /** Line at which the buffer begins. */
  #line: number;
  #index = 0;
  #problems: RecordProblem[] = [];
  /** Inside a line that is too long: the rest of it is passed over. */
  #isSkipping = false;

  constructor(blockBytes: number, firstLine: number) {
    this.#blockBytes = blockBytes;
    this.#bytes = new Uint8Array(blockBytes);
    this.#line = firstLine;
  }

  push(bytes: Uint8Array): readonly LogBlock[] {
    const blocks: LogBlock[] = [];
    let at = 0;
    while (at < bytes.length) {
      if (this.#isSkipping) {
        at = this.#skip(bytes, at);
        continue;
      }
      if (this.#length === this.#bytes.length) this.#makeRoom(blocks);
      if (this.#isSkipping) continue;
      const part = bytes.subarray(at, at + this.#bytes.length - this.#length);
      this.#bytes.set(part, this.#length);
      this.#length += part.length;
      at += part.length;
    }
    return blocks;
  }

  end(): readonly LogBlock[] {
    const blocks: LogBlock[] = [];
    if (this.#length > 0 || this.#problems.length > 0) this.#close(blocks, this.#length);
    return blocks;
  }

  #skip(bytes: Uint8Array, from: number): number {
    const end = bytes.indexOf(BYTE.newline, from);
    if (end === -1) return bytes.length;
    this.#isSkipping = false;
    this.#line += 1;
    return end + 1;
  }

  #makeRoom(blocks: LogBlock[]): void {
    const lineEnd = this.#bytes.lastIndexOf(BYTE.newline, this.#length - 1);
    if (lineEnd !== -1) {
      this.#close(blocks, lineEnd + 1);
    } else if (this.#length < LINE_MAX_BYTES) {
      const grown = new Uint8Array(Math.min(this.#length * 2, LINE_MAX_BYTES));
      grown.set(this.#bytes);
      this.#bytes = grown;
    } else {
      const params = { limit: REQUEST_MAX_BYTES };
      this.#problems.push({ code: 'transport/too-large', params, line: this.#line });
      this.#length = 0;
      this.#isSkipping = true;
    }
  }

  /** Ends the block behind a line; what follows moves into the next one. */
  #close(blocks: LogBlock[], end: number): void {
    const full = this.#bytes;
    const open = full.subarray(end, this.#length);
    this.#bytes = new Uint8Array(Math.max(this.#blockBytes, open.length));
    this.#bytes.set(open);
    this.#length = open.length;
    blocks.push({
      index: this.#index,
      format: 'lines',
      bytes: trimmed(full, end),
      firstLine: this.#line,
      problems: this.#problems,
    });
    this.#index += 1;
    this.#line += countNewlines(full, 0, end);
    this.#problems = [];
  }
}
