/** A whole log read in one go, for tests: split, handed over, read. */
import { decodeUtf8, encodeUtf8, stringifyJson, type JsonValue } from '#domain/base';
import type { LogBlock, LogFormat, LogProblem, RecordProblem } from '../log-format.ts';
import { createLogSplitter, type LogSplitter } from './log-splitter.ts';
import { readRecords, type ReadRecordsOptions } from './read-records.ts';

export interface ReadLog {
  readonly format: LogFormat | undefined;
  readonly problem: LogProblem | undefined;
  /** Line and text of each record; values as JSON. */
  readonly records: readonly (readonly [line: number, text: string])[];
  readonly problems: readonly RecordProblem[];
  readonly blocks: readonly LogBlock[];
}

export interface ReadLogOptions extends ReadRecordsOptions {
  readonly blockBytes?: number;
  /** Lengths of the pieces in which the bytes come, again and again; all at once without. */
  readonly pieces?: readonly number[];
  /** Instead of one that finds out the format. */
  readonly splitter?: LogSplitter;
}

export function readLog(log: string | Uint8Array, options: ReadLogOptions = {}): ReadLog {
  const bytes = typeof log === 'string' ? encodeUtf8(log) : log;
  const { blockBytes } = options;
  const splitter =
    options.splitter ?? createLogSplitter(blockBytes === undefined ? {} : { blockBytes });
  const { pieces = [bytes.length] } = options;
  const blocks: LogBlock[] = [];
  let turn = 0;
  for (let at = 0; at < bytes.length; turn += 1) {
    const length = Math.max(1, pieces[turn % pieces.length] ?? 1);
    // A copy that is overwritten at once: nothing may hold on to the caller's bytes.
    const piece = bytes.slice(at, at + length);
    blocks.push(...splitter.push(piece));
    piece.fill(0);
    at += length;
  }
  blocks.push(...splitter.end());
  const records: (readonly [number, string])[] = [];
  const problems: RecordProblem[] = [];
  for (const block of blocks) {
    readRecords(block, options, {
      bytes: (bytes, start, end, line) =>
        records.push([line, decodeUtf8(bytes, start, end) ?? '(not UTF-8)']),
      value: (value: JsonValue, line) => records.push([line, stringifyJson(value, { indent: 0 })]),
      problem: (problem) => problems.push(problem),
    });
  }
  problems.sort((one, other) => one.line - other.line);
  const { format, problem } = splitter;
  return { format, problem, records, problems, blocks };
}
