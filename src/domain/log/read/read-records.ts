/** The records of a block, one after the other: what each thread of a replay does with the blocks that it gets. */
import { decodeUtf8 } from '#domain/base';
import { REQUEST_MAX_BYTES } from '#domain/payload';
import type { LogBlock } from '../log-format.ts';
import type { RecordSink } from '../replay/record-counter.ts';
import type { TypeOfColumn } from './column-types.ts';
import { BYTE } from './format-reader.ts';
import { readHarEntry } from './har-entry.ts';
import { rowReader } from './row-reader.ts';
import { readCells } from './table-cells.ts';

export interface ReadRecordsOptions {
  /** Types of the columns of a table; without it cells are read by their looks. */
  readonly typeOf?: TypeOfColumn;
}

/** Gives every record of a block to a sink, and every problem, those that the block came with included. */
export function readRecords(block: LogBlock, options: ReadRecordsOptions, sink: RecordSink): void {
  for (const problem of block.problems) sink.problem(problem);
  switch (block.format) {
    case 'lines':
      readLines(block, sink);
      break;
    case 'elements':
      eachRecord(block, (start, end, line) => sink.bytes(block.bytes, start, end, line));
      break;
    case 'table':
      readRows(block, options, sink);
      break;
    case 'har':
      eachRecord(block, (start, end, line) => {
        const entry = readHarEntry(block.bytes, start, end);
        if ('problem' in entry) sink.problem({ ...entry.problem, line });
        else for (const event of entry.events) sink.value(event, line);
      });
      break;
  }
}

function readLines({ bytes, firstLine }: LogBlock, sink: RecordSink): void {
  let line = firstLine;
  let at = 0;
  while (at < bytes.length) {
    const newline = bytes.indexOf(BYTE.newline, at);
    const lineEnd = newline === -1 ? bytes.length : newline;
    const end = lineEnd > at && bytes[lineEnd - 1] === BYTE.return ? lineEnd - 1 : lineEnd;
    if (end - at > REQUEST_MAX_BYTES) {
      sink.problem({ code: 'transport/too-large', params: { limit: REQUEST_MAX_BYTES }, line });
    } else {
      let start = at;
      while (start < end && isBlank(bytes[start])) start += 1;
      if (start < end) sink.bytes(bytes, start, end, line);
    }
    at = lineEnd + 1;
    line += 1;
  }
}

function isBlank(byte: number | undefined): boolean {
  return byte === BYTE.space || byte === BYTE.tab || byte === BYTE.return;
}

function readRows(block: LogBlock, { typeOf }: ReadRecordsOptions, sink: RecordSink): void {
  const { header = [], separator = ',' } = block;
  const readRow = rowReader(header, typeOf ?? (() => undefined));
  eachRecord(block, (start, end, line) => {
    const text = decodeUtf8(block.bytes, start, end);
    if (text === undefined) {
      sink.problem({ code: 'transport/not-utf-8', params: {}, line });
      return;
    }
    const cells = readCells(text, separator);
    const last = cells.findLastIndex((cell) => cell.trim() !== '');
    if (last >= header.length) {
      const params = { limit: header.length, found: last + 1 };
      sink.problem({ code: 'record/too-many-cells', params, line });
      return;
    }
    // A row in which nothing is filled is what spreadsheets leave behind.
    const value = last === -1 ? undefined : readRow(cells);
    if (value !== undefined) sink.value(value, line);
  });
}

function eachRecord(
  { records }: LogBlock,
  read: (start: number, end: number, line: number) => void,
): void {
  if (records === undefined) return;
  for (let at = 0; at + 2 < records.length; at += 3) {
    read(records[at] ?? 0, records[at + 1] ?? 0, records[at + 2] ?? 0);
  }
}
