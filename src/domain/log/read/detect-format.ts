/** Tells from its first bytes what a log is. */
import { decodeUtf8, parseJson } from '#domain/base';
import { REQUEST_MAX_BYTES } from '#domain/payload';
import type { LogProblem } from '../log-format.ts';
import { ElementReader } from './element-reader.ts';
import { BYTE, isSpace } from './format-reader.ts';
import { readTableHeader, type TableHeader } from './table-header.ts';
import { isOneValue } from './value-scanner.ts';

export type Detection =
  /** `elements` stands for HAR files too. */
  | { readonly format: 'lines' | 'elements' }
  | { readonly format: 'table'; readonly header: TableHeader }
  | { readonly problem: LogProblem };

/** As many bytes are looked at, at most: the longest line that can be a record, and a little more. */
export const LOOK_AHEAD_BYTES = REQUEST_MAX_BYTES + 65_536;
/** As many are waited for before anything is decided. */
export const FIRST_LOOK_BYTES = 4096;
const LINES_LOOKED_AT = 8;

/** A line of the head that is not blank, white space around it aside. */
interface HeadLine {
  readonly start: number;
  readonly end: number;
}

/**
 * What a log is that begins with these bytes, white space and a mark in front of them aside; undefined when more must
 * be seen. More bytes never change an answer once given.
 */
export function detectFormat(all: Uint8Array, isEnd: boolean): Detection | undefined {
  const head = all.subarray(0, LOOK_AHEAD_BYTES);
  const isWhole = isEnd && head.length === all.length;
  const isFull = isWhole || head.length === LOOK_AHEAD_BYTES;
  if (head.length === 0) return isEnd ? { problem: { code: 'log/empty', params: {} } } : undefined;
  if (isBinary(head.subarray(0, FIRST_LOOK_BYTES))) {
    return { problem: { code: 'log/binary', params: {} } };
  }
  const { lines, isFirstWhole, behindFirst } = readLines(head, isWhole);
  const [first] = lines;
  const isJson = head[0] === BYTE.openObject || head[0] === BYTE.openList;
  if (isJson && isFirstWhole && first && isOneValue(head, first.start, first.end)) {
    if (behindFirst) return { format: 'lines' };
    return isFull ? { format: hasContainer(head) ? 'elements' : 'lines' } : undefined;
  }
  if (!isFull && lines.length < LINES_LOOKED_AT) return undefined;
  const values = lines.filter(({ start, end }) => isOneValue(head, start, end));
  // A few lines may be broken, the first among them; a document laid out over many has hardly a line that is a value.
  const isDocument = isJson && first !== undefined && opensMore(head[first.end - 1]);
  const surplus = values.length * 2 - lines.length;
  if (values.length > 0 && surplus >= (isDocument ? 1 : 0)) return { format: 'lines' };
  if (isJson) {
    const isGiant = !isFirstWhole && head[0] === BYTE.openObject && !hasContainer(head);
    return { format: isGiant ? 'lines' : 'elements' };
  }
  if (first && isScalar(head, first)) return { problem: { code: 'log/no-events', params: {} } };
  const header = readTableHeader(head, isWhole);
  if (header === undefined && !isFull) return undefined;
  if (header === undefined || header === 'none') {
    return { problem: { code: 'log/no-header', params: {} } };
  }
  return { format: 'table', header };
}

/** True for the last byte of a line that goes on: a bracket that opens. */
function opensMore(byte: number | undefined): boolean {
  return byte === BYTE.openList || byte === BYTE.openObject;
}

/** The first lines that are not blank, and whether anything stands behind the very first. */
function readLines(
  head: Uint8Array,
  isWhole: boolean,
): {
  readonly lines: readonly HeadLine[];
  readonly isFirstWhole: boolean;
  readonly behindFirst: boolean;
} {
  const lines: HeadLine[] = [];
  let at = 0;
  while (at < head.length && lines.length < LINES_LOOKED_AT) {
    const newline = head.indexOf(BYTE.newline, at);
    if (newline === -1 && !isWhole) break;
    const lineEnd = newline === -1 ? head.length : newline;
    let start = at;
    let end = lineEnd;
    while (start < end && isSpace(head[start])) start += 1;
    while (end > start && isSpace(head[end - 1])) end -= 1;
    if (start < end) lines.push({ start, end });
    at = lineEnd + 1;
  }
  const behind = head.subarray((lines[0]?.end ?? 0) + 1);
  return {
    lines,
    isFirstWhole: lines.length > 0,
    behindFirst: behind.some((byte) => !isSpace(byte)),
  };
}

/** Bytes that no text has: NULs, or more than a stray one that is neither UTF-8 nor a letter of an older code. */
function isBinary(bytes: Uint8Array): boolean {
  let odd = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte === 0) return true;
    if (byte < 0x20) {
      if (!isSpace(byte)) odd += 1;
    } else if (byte >= 0x80) {
      const length = sequenceLength(bytes, at);
      if (length === 0) odd += 1;
      else at += length - 1;
    }
  }
  return odd * 10 > bytes.length;
}

/** Length of the character of several bytes at a place, 0 where there is none; one that is cut off counts. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  for (let next = at + 1; next < at + length && next < bytes.length; next += 1) {
    if (((bytes[next] as number) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

function hasContainer(head: Uint8Array): boolean {
  const reader = new ElementReader(FIRST_LOOK_BYTES, 1);
  reader.push(head);
  return head[0] === BYTE.openList || reader.hasContainer;
}

/** A number or a word of JSON; a text in quotes may be the header of a table. */
function isScalar(head: Uint8Array, { start, end }: HeadLine): boolean {
  const text = end - start > 400 ? undefined : decodeUtf8(head, start, end);
  const parsed = text === undefined ? undefined : parseJson(text);
  return parsed?.ok === true && typeof parsed.value.value !== 'string';
}
