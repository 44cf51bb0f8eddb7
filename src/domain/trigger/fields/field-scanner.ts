/**
 * Reads an event's JSON text for the fields that somebody wants, in one pass over its bytes, and builds nothing else.
 * What it accepts is exactly what `JSON.parse` accepts, in UTF-8: a test throws generated and broken texts at both.
 */
import { decodeUtf8 } from '#domain/base';
import { HASH_SEED, ROOT, type NameTable } from './field-tree.ts';
import {
  FALSE,
  LIST,
  MISSING,
  NULL,
  NUMBER,
  OBJECT,
  TEXT,
  TRUE,
  type FieldValues,
} from './field-values.ts';
import { numberAt } from './number-at.ts';
import { afterSpace, skipNumber, skipString, skipValue, skipWord, SKIPPED } from './skip-json.ts';

/** The text is no JSON. */
export const MALFORMED = 0;
/** The text is JSON, but no object. */
export const OTHER_JSON = 1;
/** The fields of the object are read. */
export const READ = 2;

/**
 * Fetches the fields of the event whose text stands from `start` to `end`. The byte at `end` must exist and is a
 * zero, which no JSON text holds: so the loops need no other bound.
 */
export function scanFields(
  values: FieldValues,
  bytes: Uint8Array,
  start: number,
  end: number,
): number {
  values.begin(bytes);
  SKIPPED.unusual = false;
  SKIPPED.refusable = false;
  let at = afterSpace(bytes, start);
  const isObject = bytes[at] === OPEN_OBJECT;
  if (isObject) at = scanObject(values, values.tree.nameTable, ROOT, bytes, at + 1, 1);
  else at = skipValue(bytes, at, 0);
  values.unusual = SKIPPED.unusual;
  values.refusable = SKIPPED.refusable;
  if (at < 0 || afterSpace(bytes, at) !== end) return MALFORMED;
  values.starts[ROOT] = start;
  values.ends[ROOT] = end;
  return isObject ? READ : OTHER_JSON;
}

const QUOTE = 34;
const COMMA = 44;
const MINUS = 45;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/** Reads an object behind its bracket; returns the place behind it, -1 where the text is malformed. */
function scanObject(
  values: FieldValues,
  table: NameTable,
  parent: number,
  bytes: Uint8Array,
  start: number,
  depth: number,
): number {
  let at = afterSpace(bytes, start);
  if (bytes[at] === CLOSE_OBJECT) return at + 1;
  for (;;) {
    if (bytes[at] !== QUOTE) return -1;
    at += 1;
    const nameStart = at;
    let hash = HASH_SEED;
    let any = 0;
    let byte = bytes[at] as number;
    if (byte >= ZERO && byte <= NINE) SKIPPED.unusual = true;
    while (byte > BACKSLASH || (byte !== QUOTE && byte !== BACKSLASH && byte >= 32)) {
      any |= byte;
      hash = (Math.imul(hash, 31) + byte) | 0;
      at += 1;
      byte = bytes[at] as number;
    }
    let node: number;
    if (byte === QUOTE) {
      if (any > 127 && skipString(bytes, nameStart) < 0) return -1;
      node = table.find(parent, hash, bytes, nameStart, at);
      at += 1;
    } else {
      at = skipString(bytes, nameStart);
      if (at < 0) return -1;
      node = nodeOfEscaped(values, parent, bytes, nameStart, at);
    }
    if (bytes[at] !== COLON) {
      at = afterSpace(bytes, at);
      if (bytes[at] !== COLON) return -1;
    }
    at += 1;
    byte = bytes[at] as number;
    if (byte <= 32) at = afterSpace(bytes, at);
    at =
      node === 0 ? skipValue(bytes, at, depth) : scanValue(values, table, node, bytes, at, depth);
    if (at < 0) return -1;
    byte = bytes[at] as number;
    if (byte <= 32) {
      at = afterSpace(bytes, at);
      byte = bytes[at] as number;
    }
    if (byte === CLOSE_OBJECT) return at + 1;
    if (byte !== COMMA) return -1;
    at += 1;
    if (bytes[at] !== QUOTE) at = afterSpace(bytes, at);
  }
}

/** Reads the value of a node; returns the place behind it, -1 where the text is malformed. */
function scanValue(
  values: FieldValues,
  table: NameTable,
  node: number,
  bytes: Uint8Array,
  start: number,
  depth: number,
): number {
  if (values.kinds[node] !== MISSING) values.forget(node);
  const byte = bytes[start] as number;
  if (byte === QUOTE) return scanText(values, node, bytes, start + 1);
  let end: number;
  let kind: number;
  if (byte === OPEN_OBJECT) {
    kind = OBJECT;
    // Marked before its parts are read: a repeated name inside must find only what is its own.
    values.kinds[node] = OBJECT;
    end =
      (values.tree.children[node] as readonly number[]).length > 0
        ? scanObject(values, table, node, bytes, start + 1, depth + 1)
        : skipValue(bytes, start, depth);
  } else if (byte === OPEN_LIST) {
    kind = LIST;
    const element = values.tree.elements[node] as number;
    end =
      element === 0
        ? skipValue(bytes, start, depth)
        : scanList(values, table, element, bytes, start + 1, depth + 1);
  } else if (byte === MINUS || (byte >= ZERO && byte <= NINE)) {
    kind = NUMBER;
    end = skipNumber(bytes, start);
    if (end > 0) values.numbers[node] = numberAt(bytes, start, end);
  } else {
    end = skipWord(bytes, start);
    kind = byte === 116 ? TRUE : byte === 102 ? FALSE : NULL;
  }
  values.kinds[node] = kind;
  values.starts[node] = start;
  values.ends[node] = end;
  return end;
}

/** Reads a list behind its bracket, looking into its elements. */
function scanList(
  values: FieldValues,
  table: NameTable,
  element: number,
  bytes: Uint8Array,
  start: number,
  depth: number,
): number {
  let at = afterSpace(bytes, start);
  if (bytes[at] === CLOSE_LIST) return at + 1;
  for (;;) {
    at = scanValue(values, table, element, bytes, at, depth);
    if (at < 0) return -1;
    values.endElement(element);
    at = afterSpace(bytes, at);
    const byte = bytes[at];
    if (byte === CLOSE_LIST) return at + 1;
    if (byte !== COMMA) return -1;
    at = afterSpace(bytes, at + 1);
  }
}

function scanText(values: FieldValues, node: number, bytes: Uint8Array, start: number): number {
  let at = start;
  let hash = HASH_SEED;
  let any = 0;
  let byte = bytes[at] as number;
  while (byte > BACKSLASH || (byte !== QUOTE && byte !== BACKSLASH && byte >= 32)) {
    any |= byte;
    hash = (Math.imul(hash, 31) + byte) | 0;
    at += 1;
    byte = bytes[at] as number;
  }
  values.kinds[node] = TEXT;
  values.starts[node] = start;
  if (byte === QUOTE) {
    if (any > 127 && skipString(bytes, start) < 0) return -1;
    values.ends[node] = at;
    values.hashes[node] = hash;
    values.plain[node] = any < 128 ? 1 : 0;
    return at + 1;
  }
  const end = skipString(bytes, start);
  if (end > 0) values.keepText(node, unescaped(bytes, start, end));
  return end;
}

/** A text with escapes, whose closing quote stands before `end`. */
function unescaped(bytes: Uint8Array, start: number, end: number): string {
  return JSON.parse(decodeUtf8(bytes, start - 1, end) ?? '""') as string;
}

function nodeOfEscaped(
  values: FieldValues,
  parent: number,
  bytes: Uint8Array,
  start: number,
  end: number,
): number {
  const name = unescaped(bytes, start, end);
  if (name >= '0' && name < ':') SKIPPED.unusual = true;
  const { children, names } = values.tree;
  return children[parent]?.find((child) => names[child] === name) ?? 0;
}
