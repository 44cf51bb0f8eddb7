/** Time and chance come into the domain as parameters (design §2): tests fix them, a run over time moves them. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
}

export interface Random {
  /** Fresh bytes from a cryptographic source in the app, from a seed in tests. */
  bytes(count: number): Uint8Array;
}

/** A clock that stands still: for tests, `--now` and a virtual clock between two moves. */
export function fixedClock(epochMilliseconds: number): Clock {
  return { now: () => epochMilliseconds };
}

/** A fresh id of 64 lower-case hexadecimal characters, the form of an `eventID` (events.md §11, point 2). */
export function newEventId(random: Random): string {
  return toHex(random.bytes(32));
}

/** A fresh version 4 UUID. */
export function newUuid(random: Random): string {
  const bytes = random.bytes(16).slice();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = toHex(bytes);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
