/** From a part of the index and a number that it looks up to a node: one open table for all parts. */
import { NO_NODE } from './node-store.ts';

/** Somebody stood here; whoever stands behind is still found. */
const GONE = -1;
/** Part, key and node of each place. */
const WIDTH = 3;

export class LookUpTable {
  private slots = new Int32Array(1024 * WIDTH);
  /** Places that are taken, those of the gone included. */
  private taken = 0;
  private parts = 0;

  /** A number for a part that looks up here. */
  nextPart(): number {
    this.parts += 1;
    return this.parts;
  }

  /** The node of a key; `NO_NODE` where there is none. */
  find(part: number, key: number): number {
    const { slots } = this;
    const mask = slots.length / WIDTH - 1;
    let place = placeOf(part, key) & mask;
    for (;;) {
      const at = place * WIDTH;
      const node = slots[at + 2] as number;
      if (node === NO_NODE) return NO_NODE;
      if (slots[at] === part && slots[at + 1] === key && node !== GONE) return node;
      place = (place + 1) & mask;
    }
  }

  /** Leads a key that leads nowhere to a node. */
  add(part: number, key: number, node: number): void {
    if (this.taken * 2 > this.slots.length / WIDTH) this.grow();
    this.insert(part, key, node);
  }

  remove(part: number, key: number): void {
    const { slots } = this;
    const mask = slots.length / WIDTH - 1;
    let place = placeOf(part, key) & mask;
    for (;;) {
      const at = place * WIDTH;
      if (slots[at + 2] === NO_NODE) return;
      if (slots[at] === part && slots[at + 1] === key && slots[at + 2] !== GONE) {
        slots[at + 2] = GONE;
        return;
      }
      place = (place + 1) & mask;
    }
  }

  private insert(part: number, key: number, node: number): void {
    const { slots } = this;
    const mask = slots.length / WIDTH - 1;
    let place = placeOf(part, key) & mask;
    while (slots[place * WIDTH + 2] !== NO_NODE) place = (place + 1) & mask;
    slots[place * WIDTH] = part;
    slots[place * WIDTH + 1] = key;
    slots[place * WIDTH + 2] = node;
    this.taken += 1;
  }

  /** The gone are left behind, so that the table need not always become larger. */
  private grow(): void {
    const old = this.slots;
    let standing = 0;
    for (let at = 2; at < old.length; at += WIDTH) {
      if (old[at] !== NO_NODE && old[at] !== GONE) standing += 1;
    }
    let places = old.length / WIDTH;
    while (standing * 3 > places) places *= 2;
    this.slots = new Int32Array(places * WIDTH);
    this.taken = 0;
    for (let at = 0; at < old.length; at += WIDTH) {
      const node = old[at + 2] as number;
      if (node !== NO_NODE && node !== GONE) {
        this.insert(old[at] as number, old[at + 1] as number, node);
      }
    }
  }
}

function placeOf(part: number, key: number): number {
  return (Math.imul(part, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b)) >>> 7;
}
