/** What counts the records of a log: a replay counts for every definition, an edit for one. */
import type { JsonValue } from '#domain/base';
import type { RecordProblem } from '../log-format.ts';

/** Takes the records of a block one after the other. */
export interface RecordSink {
  /** A JSON text in UTF-8. */
  bytes(bytes: Uint8Array, start: number, end: number, line: number): void;
  /** A record that is no text of its own, such as a row. */
  value(value: JsonValue, line: number): void;
  problem(problem: RecordProblem): void;
}

export interface RecordCounter<Tally> {
  readonly sink: RecordSink;
  /** Events counted so far. */
  readonly events: number;
  /** What was counted so far, as plain data that does not change any more. */
  tally(): Tally;
}
