/**
 * The texts that conditions compare fields with, each once and with a number, so that an event's text is looked up
 * once and compared as a number. Found by a text or by its bytes in an event.
 */
import { encodeUtf8 } from '#domain/base';
import { BytePool } from './byte-pool.ts';
import { hashOf } from './field-tree.ts';

/** No condition names the text. */
export const UNKNOWN_TEXT = -1;

export class TextConstants {
  private readonly ids = new Map<string, number>();
  private readonly pool = new BytePool();
  private readonly hashes: number[] = [];
  /** Number of a text plus one by place; an open table. */
  private table = new Int32Array(64);

  /** The number of a text, given out when it is new. */
  add(text: string): number {
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    const bytes = encodeUtf8(text);
    const id = this.pool.add(bytes);
    this.ids.set(text, id);
    this.hashes.push(hashOf(bytes));
    if (this.hashes.length * 3 > this.table.length) this.grow();
    else this.place(id);
    return id;
  }

  /** The number of a text of an event. */
  find(text: string): number {
    return this.ids.get(text) ?? UNKNOWN_TEXT;
  }

  /** The same for a text that stands in the bytes of an event. */
  findBytes(hash: number, source: Uint8Array, start: number, end: number): number {
    const { table } = this;
    const mask = table.length - 1;
    let place = (hash >>> 2) & mask;
    for (let found = table[place] as number; found !== 0; found = table[place] as number) {
      const id = found - 1;
      if (this.hashes[id] === hash && this.pool.isAt(id, source, start, end)) return id;
      place = (place + 1) & mask;
    }
    return UNKNOWN_TEXT;
  }

  private grow(): void {
    this.table = new Int32Array(this.table.length * 4);
    for (let id = 0; id < this.hashes.length; id += 1) this.place(id);
  }

  private place(id: number): void {
    const mask = this.table.length - 1;
    let place = ((this.hashes[id] ?? 0) >>> 2) & mask;
    while (this.table[place] !== 0) place = (place + 1) & mask;
    this.table[place] = id + 1;
  }
}
