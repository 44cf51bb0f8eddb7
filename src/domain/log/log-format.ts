/** What a log is, and the piece of it that one thread reads. */
import type { DiagnosticParams, JsonProblemCode } from '#domain/base';
import type { TransportCode, EnvelopeCode } from '#domain/payload';

/**
 * How the records of a log stand in its bytes: a JSON text a line, elements of a JSON array (a list of payloads, the
 * `messages` of a batch, the `events` of the Web SDK), rows of a table whose header names fields by dotted paths, or
 * entries of a HAR file.
 */
export type LogFormat = 'lines' | 'elements' | 'table' | 'har';

/** Why a record was not read. */
export type RecordProblemCode =
  | JsonProblemCode
  | TransportCode
  | EnvelopeCode
  /** The row has more cells than the header, or its quotes do not close. */
  | 'record/too-many-cells'
  | 'record/unclosed-quote';

export interface RecordProblem {
  readonly code: RecordProblemCode;
  readonly params: DiagnosticParams;
  /** Line of the file at which the record begins, from 1. */
  readonly line: number;
}

/** Why a log as a whole ended otherwise than a log ends; what was read before counts. */
export type LogProblemCode =
  | 'log/empty'
  /** Bytes that are no text. */
  | 'log/binary'
  | 'log/gzip-truncated'
  | 'log/gzip-damaged'
  /** The array, the batch or the HAR file does not close. */
  | 'log/truncated'
  /** JSON, but no list of events is in it. */
  | 'log/no-events'
  /** The header of a table names no field. */
  | 'log/no-header'
  /** The file could not be read further. */
  | 'log/unreadable';

export interface LogProblem {
  readonly code: LogProblemCode;
  readonly params: DiagnosticParams;
}

/**
 * Whole records of a log, enough for one errand of a thread. Plain data whose bytes can be transferred; it stands by
 * itself, so that blocks may be read in any order.
 */
export interface LogBlock {
  /** Counts from 0 in the order of the log. */
  readonly index: number;
  readonly format: LogFormat;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Line of the file at which `bytes` begins, from 1. */
  readonly firstLine: number;
  /** Start, end and line of each record in `bytes`, flat; absent where each line is a record. */
  readonly records?: Int32Array<ArrayBuffer>;
  /** Cells of the header, for a table. */
  readonly header?: readonly string[];
  /** What separates the cells, for a table. */
  readonly separator?: string;
  /** Records that were dropped before they reached the block, for example because they are larger than a request. */
  readonly problems: readonly RecordProblem[];
}
