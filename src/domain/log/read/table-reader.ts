/**
 * Takes a table apart into rows. Quotes may hold line ends, so a quote that never closes would swallow the rest of the
 * log: such a row is dropped and reading goes on behind its first line.
 */
import type { LogBlock, LogProblem } from '../log-format.ts';
import { REQUEST_MAX_BYTES } from '#domain/payload';
import { BlockBuilder } from './block-builder.ts';
import { BYTE, type FormatReader } from './format-reader.ts';
import type { TableHeader } from './table-header.ts';

const { quote, newline } = BYTE;

type State =
  /** At the first byte of a row, of a cell; inside a cell, inside quotes, behind a quote inside quotes. */
  | 'row'
  | 'cell'
  | 'plain'
  | 'quoted'
  | 'quote'
  /** Inside a row that is too long. */
  | 'skip';

/** Bytes of a row that are gathered: one more than the largest has with its `\r`. */
const ROW_MAX_BYTES = REQUEST_MAX_BYTES + 2;

export class TableReader implements FormatReader {
  readonly format = 'table';
  problem: LogProblem | undefined;
  readonly #builder: BlockBuilder;
  readonly #separator: number;
  #state: State = 'row';
  /** Line of the byte that is read next. */
  #line: number;
  #rowLine: number;

  constructor(blockBytes: number, firstLine: number, { cells, separator }: TableHeader) {
    this.#builder = new BlockBuilder({
      format: 'table',
      blockBytes,
      recordBytes: ROW_MAX_BYTES,
      header: cells,
      separator,
    });
    this.#separator = separator.charCodeAt(0);
    this.#line = firstLine;
    this.#rowLine = firstLine;
  }

  push(bytes: Uint8Array): readonly LogBlock[] {
    this.#read(bytes);
    return this.#builder.take();
  }

  end(): readonly LogBlock[] {
    while (this.#state === 'quoted') this.#recover();
    if (this.#state !== 'row' && this.#state !== 'skip') this.#endRow();
    if (this.#builder.count === 0) this.problem = { code: 'log/no-events', params: {} };
    return this.#builder.takeRest();
  }

  #read(bytes: Uint8Array): void {
    let at = 0;
    while (at < bytes.length) {
      if (this.#state === 'skip') {
        at = this.#skip(bytes, at);
        continue;
      }
      if (this.#state === 'row') this.#beginRow();
      // Looked at no further, so that the pieces in which the bytes come change nothing.
      const room = ROW_MAX_BYTES - this.#builder.recordLength;
      const stop = Math.min(bytes.length, at + room);
      const end = this.#scanRow(bytes, at, stop);
      this.#builder.append(bytes, at, end === -1 ? stop : end);
      at = end === -1 ? stop : end + 1;
      if (end !== -1) this.#endRow();
      else if (this.#builder.recordLength === ROW_MAX_BYTES) this.#dropRow();
    }
  }

  /** Index of the line end behind the row, -1 when it goes on. */
  #scanRow(bytes: Uint8Array, from: number, stop: number): number {
    const separator = this.#separator;
    let state = this.#state;
    for (let at = from; at < stop; at += 1) {
      const byte = bytes[at];
      if (byte === newline) {
        this.#line += 1;
        if (state !== 'quoted') {
          this.#state = state;
          return at;
        }
      } else if (state === 'quoted') {
        if (byte === quote) state = 'quote';
      } else if (byte === quote) {
        if (state !== 'plain') state = 'quoted';
      } else {
        state = byte === separator ? 'cell' : 'plain';
      }
    }
    this.#state = state;
    return -1;
  }

  #beginRow(): void {
    this.#rowLine = this.#line;
    this.#builder.begin(this.#line);
    this.#state = 'cell';
  }

  #endRow(): void {
    this.#state = 'row';
    if (this.#builder.lastByte() === BYTE.return) this.#builder.shorten(1);
    const { recordLength } = this.#builder;
    if (recordLength === 0) this.#builder.cancel();
    else if (recordLength > REQUEST_MAX_BYTES) this.#dropTooLarge();
    else this.#builder.finish();
  }

  #dropRow(): void {
    if (this.#state === 'quoted' && this.#line > this.#rowLine) {
      this.#recover();
      return;
    }
    this.#dropTooLarge();
    this.#state = 'skip';
  }

  #dropTooLarge(): void {
    this.#builder.drop('transport/too-large', { limit: REQUEST_MAX_BYTES });
  }

  /** Gives the row up whose quote does not close and reads again what it took behind its first line. */
  #recover(): void {
    const taken = this.#builder.recordSoFar();
    const lineEnd = taken.indexOf(BYTE.newline);
    this.#builder.drop('record/unclosed-quote', {});
    this.#state = 'row';
    if (lineEnd === -1) return;
    this.#line = this.#rowLine + 1;
    this.#read(taken.subarray(lineEnd + 1));
  }

  #skip(bytes: Uint8Array, from: number): number {
    const end = bytes.indexOf(BYTE.newline, from);
    if (end === -1) return bytes.length;
    this.#line += 1;
    this.#state = 'row';
    return end + 1;
  }
}
