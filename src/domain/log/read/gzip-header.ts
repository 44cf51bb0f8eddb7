/** The header of a gzip member (RFC 1952 §2.3). */

const MAGIC = [0x1f, 0x8b, 8] as const;
const FIXED_BYTES = 10;
const FLAG = { checksum: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 } as const;

/** Length of the header that bytes begin with, undefined when it goes on behind them; `damaged` where there is none. */
export function gzipHeaderLength(bytes: Uint8Array): number | 'damaged' | undefined {
  const isMagic = MAGIC.every((byte, index) => index >= bytes.length || bytes[index] === byte);
  const flags = bytes[3] ?? 0;
  if (!isMagic || (flags & FLAG.reserved) !== 0) return 'damaged';
  if (bytes.length < FIXED_BYTES) return undefined;
  let length = FIXED_BYTES;
  if (flags & FLAG.extra) {
    length += 2 + ((bytes[length] ?? 0) | ((bytes[length + 1] ?? 0) << 8));
  }
  for (const flag of [FLAG.name, FLAG.comment]) {
    if ((flags & flag) === 0) continue;
    const end = bytes.indexOf(0, length);
    if (end === -1) return undefined;
    length = end + 1;
  }
  if (flags & FLAG.checksum) length += 2;
  return length <= bytes.length ? length : undefined;
}
