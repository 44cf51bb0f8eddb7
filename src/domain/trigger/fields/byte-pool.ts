/** Short pieces of bytes one behind the other, so that comparing with one reads memory in one place. */

export class BytePool {
  private bytes = new Uint8Array(1024);
  private starts = new Int32Array(64);
  private count = 0;

  /** Takes a piece in; returns its number. */
  add(piece: Uint8Array): number {
    const number = this.count;
    const start = this.starts[number] as number;
    const end = start + piece.length;
    if (end > this.bytes.length) {
      const larger = new Uint8Array(Math.max(end, this.bytes.length * 2));
      larger.set(this.bytes);
      this.bytes = larger;
    }
    if (number + 2 > this.starts.length) {
      const larger = new Int32Array(this.starts.length * 2);
      larger.set(this.starts);
      this.starts = larger;
    }
    this.bytes.set(piece, start);
    this.count += 1;
    this.starts[this.count] = end;
    return number;
  }

  /** Whether a piece stands in `source` from `start` to `end`. */
  isAt(number: number, source: Uint8Array, start: number, end: number): boolean {
    const { bytes } = this;
    let at = this.starts[number] as number;
    if ((this.starts[number + 1] as number) - at !== end - start) return false;
    for (let place = start; place < end; place += 1) {
      if (bytes[at] !== source[place]) return false;
      at += 1;
    }
    return true;
  }

  /** Length of a piece. */
  lengthOf(number: number): number {
    return (this.starts[number + 1] as number) - (this.starts[number] as number);
  }

  /** Whether a piece stands in `source` at `start`, whatever the case of letters; both are ASCII, the piece in lower case. */
  isAtButForCase(number: number, source: Uint8Array, start: number): boolean {
    const { bytes } = this;
    const end = this.starts[number + 1] as number;
    let place = start;
    for (let at = this.starts[number] as number; at < end; at += 1) {
      const byte = source[place] as number;
      if (bytes[at] !== (byte >= 65 && byte <= 90 ? byte + 32 : byte)) return false;
      place += 1;
    }
    return true;
  }
}
