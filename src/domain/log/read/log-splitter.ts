/**
 * Takes a log apart into blocks while its bytes come in. It reads no record: that is done where the block goes, one
 * thread a core, while this is done by one alone. Memory is bounded by a block and a record, whatever the log.
 */
import { REQUEST_MAX_BYTES } from '#domain/payload';
import type { LogBlock, LogFormat, LogProblem } from '../log-format.ts';
import { detectFormat, FIRST_LOOK_BYTES, LOOK_AHEAD_BYTES } from './detect-format.ts';
import { ElementReader } from './element-reader.ts';
import { BYTE, isSpace, type FormatReader } from './format-reader.ts';
import { LineReader } from './line-reader.ts';
import { TableReader } from './table-reader.ts';

export interface LogSplitterOptions {
  /** Bytes of a block, more or less; 1 MB unless said otherwise. */
  readonly blockBytes?: number;
}

export interface LogSplitter {
  /** Takes the next bytes of the log, unpacked; returns the blocks that they fill. The bytes stay the caller's. */
  push(chunk: Uint8Array): readonly LogBlock[];
  /** The log has ended: returns what is left. */
  end(): readonly LogBlock[];
  /** What the log was recognised as; undefined before that, and for what is no log. */
  readonly format: LogFormat | undefined;
  /** Why the log ended otherwise than a log ends. Where it is known before the end, nothing that follows is read. */
  readonly problem: LogProblem | undefined;
}

/** A splitter for one log. */
export function createLogSplitter(options: LogSplitterOptions = {}): LogSplitter {
  return new Splitter(options.blockBytes ?? REQUEST_MAX_BYTES);
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

class Splitter implements LogSplitter {
  readonly #blockBytes: number;
  #reader: FormatReader | undefined;
  #problem: LogProblem | undefined;
  /** What was not given to a reader yet, because there is none. */
  #head = new Uint8Array(FIRST_LOOK_BYTES);
  #length = 0;
  #mayHaveMark = true;
  #line = 1;
  /** Length at which the head is looked at again. */
  #nextLook = FIRST_LOOK_BYTES;

  constructor(blockBytes: number) {
    this.#blockBytes = Math.max(1, blockBytes);
  }

  get format(): LogFormat | undefined {
    return this.#reader?.format;
  }

  get problem(): LogProblem | undefined {
    return this.#problem ?? this.#reader?.problem;
  }

  push(chunk: Uint8Array): readonly LogBlock[] {
    const blocks: LogBlock[] = [];
    let rest = chunk;
    while (this.#reader === undefined && this.#problem === undefined && rest.length > 0) {
      const part = rest.subarray(0, this.#nextLook - this.#length);
      this.#hold(part);
      rest = rest.subarray(part.length);
      if (this.#length >= this.#nextLook) this.#look(false, blocks);
    }
    if (this.#reader !== undefined) add(blocks, this.#reader.push(rest));
    return blocks;
  }

  end(): readonly LogBlock[] {
    const blocks: LogBlock[] = [];
    if (this.#reader === undefined && this.#problem === undefined) this.#look(true, blocks);
    if (this.#reader !== undefined) add(blocks, this.#reader.end());
    return blocks;
  }

  #hold(part: Uint8Array): void {
    if (this.#length + part.length > this.#head.length) {
      const grown = new Uint8Array(this.#nextLook);
      grown.set(this.#head.subarray(0, this.#length));
      this.#head = grown;
    }
    this.#head.set(part, this.#length);
    this.#length += part.length;
  }

  #look(isEnd: boolean, blocks: LogBlock[]): void {
    this.#passSpace();
    if (this.#length < this.#nextLook && !isEnd) return;
    const head = this.#head.subarray(0, this.#length);
    const detection = detectFormat(head, isEnd);
    if (detection === undefined) {
      this.#nextLook = Math.min(this.#nextLook * 2, LOOK_AHEAD_BYTES);
      return;
    }
    this.#head = new Uint8Array(0);
    if ('problem' in detection) {
      this.#problem = detection.problem;
      return;
    }
    let from = 0;
    if ('header' in detection) {
      const { header } = detection;
      this.#reader = new TableReader(this.#blockBytes, this.#line + header.lines, header);
      from = header.end;
    } else {
      const Reader = detection.format === 'lines' ? LineReader : ElementReader;
      this.#reader = new Reader(this.#blockBytes, this.#line);
    }
    add(blocks, this.#reader.push(head.subarray(from)));
  }

  /** Drops the mark and the white space that the log begins with. */
  #passSpace(): void {
    let from = 0;
    if (this.#mayHaveMark) {
      const isMarked = BYTE_ORDER_MARK.every((byte, index) => this.#head[index] === byte);
      if (isMarked && this.#length >= BYTE_ORDER_MARK.length) from = BYTE_ORDER_MARK.length;
      this.#mayHaveMark = false;
    }
    while (from < this.#length && isSpace(this.#head[from])) {
      if (this.#head[from] === BYTE.newline) this.#line += 1;
      from += 1;
    }
    if (from === 0) return;
    this.#head.copyWithin(0, from, this.#length);
    this.#length -= from;
  }
}

function add(blocks: LogBlock[], more: readonly LogBlock[]): void {
  for (const block of more) blocks.push(block);
}
