/** What takes a log of a known format apart into blocks. */
import type { LogBlock, LogFormat, LogProblem } from '../log-format.ts';

export interface FormatReader {
  readonly format: LogFormat;
  /** Known after `end`: the log ended otherwise than a log ends. */
  readonly problem: LogProblem | undefined;
  /** Takes the next bytes of the log, which stay the caller's; returns the blocks that they fill. */
  push(bytes: Uint8Array): readonly LogBlock[];
  /** The log has ended: returns what is left. */
  end(): readonly LogBlock[];
}

/** Largest record that is kept of a HAR file, whose entries hold the bodies of responses. */
export const HAR_ENTRY_MAX_BYTES = 16 * 1024 * 1024;

/** Names of the bytes that structure a log. */
export const BYTE = {
  tab: 9,
  newline: 10,
  return: 13,
  space: 32,
  quote: 34,
  comma: 44,
  colon: 58,
  openList: 91,
  backslash: 92,
  closeList: 93,
  openObject: 123,
  closeObject: 125,
} as const;

/** White space of JSON. */
export function isSpace(byte: number | undefined): boolean {
  return byte === BYTE.space || byte === BYTE.newline || byte === BYTE.return || byte === BYTE.tab;
}

/** Line ends between two places. */
export function countNewlines(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  let at = bytes.indexOf(BYTE.newline, start);
  while (at !== -1 && at < end) {
    count += 1;
    at = bytes.indexOf(BYTE.newline, at + 1);
  }
  return count;
}
