/** Texts out of the bytes of an event. */
import { decodeUtf8 } from '#domain/base';

/** Short texts of ASCII are put together here: the decoder costs more to call than they cost to read. */
const SHORT = 12;

/** The text in UTF-8 from `start` to `end`. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return decodeUtf8(bytes, start, end) ?? '';
  let text = '';
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte > 127) return decodeUtf8(bytes, start, end) ?? '';
    text += String.fromCharCode(byte);
  }
  return text;
}
