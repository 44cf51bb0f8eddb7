/** The check sum of gzip (RFC 1952 §8), four bytes at a time. */

const TABLES = tables();

/** Carries a check sum on over more bytes; the first one starts from 0. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [t0, t1, t2, t3] = TABLES;
  let sum = ~before;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    sum ^= at4(bytes, at);
    sum =
      at1(t3, sum & 255) ^
      at1(t2, (sum >>> 8) & 255) ^
      at1(t1, (sum >>> 16) & 255) ^
      at1(t0, sum >>> 24);
  }
  for (; at < bytes.length; at += 1) {
    sum = at1(t0, (sum ^ (bytes[at] as number)) & 255) ^ (sum >>> 8);
  }
  return ~sum >>> 0;
}

function at1(table: Int32Array, index: number): number {
  return table[index] as number;
}

function at4(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)
  );
}

function tables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let sum = byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    return sum;
  });
  const behind = (table: Int32Array): Int32Array =>
    table.map((sum) => at1(first, sum & 255) ^ (sum >>> 8));
  const second = behind(first);
  const third = behind(second);
  return [first, second, third, behind(third)];
}
