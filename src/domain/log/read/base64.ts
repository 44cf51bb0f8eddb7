/** Bytes that stand in base64 (RFC 4648), with `+/` or `-_`; undefined for anything else. */
export function decodeBase64(text: string): Uint8Array | undefined {
  const digits = text.replaceAll(/\s/g, '').replace(/={1,2}$/, '');
  if (!/^[\w+/-]*$/.test(digits) || digits.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let length = 0;
  for (let at = 0; at < digits.length; at += 1) {
    bits = ((bits << 6) | valueOf(digits.charCodeAt(at))) & 0xff_ff_ff;
    // Every digit but the first of four completes a byte.
    const isOver = 6 - 2 * (at % 4);
    if (at % 4 === 0) continue;
    bytes[length] = bits >> isOver;
    length += 1;
  }
  return bytes;
}

function valueOf(code: number): number {
  if (code >= 97) return code === 95 ? 63 : code - 71;
  if (code >= 65) return code === 95 ? 63 : code - 65;
  if (code >= 48) return code + 4;
  return code === 43 || code === 45 ? 62 : 63;
}
