/** The first row of a table: which fields its columns are, and what separates them. */
import { decodeUtf8 } from '#domain/base';
import { columnPath } from './column-path.ts';
import { BYTE } from './format-reader.ts';
import { readCells } from './table-cells.ts';

export interface TableHeader {
  /** Names of the columns as written, white space around them aside. */
  readonly cells: readonly string[];
  readonly separator: string;
  /** Index behind the row, and line ends in it. */
  readonly end: number;
  readonly lines: number;
}

const SEPARATORS = [',', ';', '\t'] as const;

/** Reads the header that bytes begin with: undefined when it goes on behind them, `none` when it names no field. */
export function readTableHeader(
  bytes: Uint8Array,
  isWhole: boolean,
): TableHeader | 'none' | undefined {
  const counts = new Map<number, number>(SEPARATORS.map((text) => [text.charCodeAt(0), 0]));
  let place: 'cell' | 'plain' | 'quoted' | 'quote' = 'cell';
  let lines = 0;
  let end = 0;
  for (; end < bytes.length; end += 1) {
    const byte = bytes[end] as number;
    const count = counts.get(byte);
    if (byte === BYTE.newline && place !== 'quoted') break;
    if (byte === BYTE.newline) lines += 1;
    if (place === 'quoted') {
      if (byte === BYTE.quote) place = 'quote';
    } else if (byte === BYTE.quote) {
      if (place !== 'plain') place = 'quoted';
    } else {
      place = count === undefined ? 'plain' : 'cell';
      if (count !== undefined) counts.set(byte, count + 1);
    }
  }
  const isComplete = end < bytes.length;
  if (!isComplete && !isWhole) return undefined;
  const text = decodeUtf8(bytes, 0, end);
  if (text === undefined) return 'none';
  const [[code] = [BYTE.comma]] = [...counts].sort(([, one], [, other]) => other - one);
  const separator = String.fromCharCode(code);
  const cells = readCells(text, separator).map((cell) => cell.trim());
  if (!cells.some(namesField)) return 'none';
  const behind = isComplete ? 1 : 0;
  return { cells, separator, end: end + behind, lines: lines + behind };
}

/** A name that could stand in a schema: `eventType`, `_acme.orders[0].id`, `@id`. */
function namesField(cell: string): boolean {
  return /^[\p{L}_@]/u.test(cell) && !/\s/.test(cell) && columnPath(cell) !== undefined;
}
