/** Text of a file by its byte order mark: UTF-8 with or without one, UTF-16 in either order (RFC 8259 §8.1, and worse). */

/** The text without its mark; undefined for bytes that are no text in any of these. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  try {
    // A mark is taken off by the decoder.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encodingOf([first, second, third, fourth]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // JSON begins with an ASCII character: zeros around it tell UTF-16 without a mark.
  if (first === 0 && second !== 0 && third === 0) return 'utf-16be';
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  return 'utf-8';
}
