/** The events of the workload as a log: a line each. */
import { encodeUtf8 } from '#domain/base';
import { eventText } from '../trigger/events.ts';

const LINE_END = 0x0a;

/** So many distinct events. */
export function drawLog(events: number): Uint8Array<ArrayBuffer> {
  const lines = Array.from({ length: events }, (_, index) => `${eventText(index)}\n`);
  return encodeUtf8(lines.join(''));
}

/** Where one line stands, without its end. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The lines of a log, each of which has an end. */
export function linesOf(bytes: Uint8Array): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, start)) {
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}
