/**
 * One long row of numbers in which the branches of all nodes stand: for each its rule, where the next one begins, and
 * its literals. Asking a node's branches reads one stretch of memory from front to back, whatever the heap looks like.
 */
import type { Entry } from './entry.ts';

/** Stretches that nobody needs any more are dropped when there is as much of them as of the others, and some. */
const LEAST_WASTE = 0x4000;

export class BranchRows {
  data = new Int32Array(0x4000);
  /** Rises when everything is written anew: who knows a place from before must write again. */
  age = 0;
  private length = 0;
  private waste = 0;

  /** Writes branches, of which `depth` accesses were looked up; returns where they begin. They end at `end`. */
  write(entries: readonly Entry[], depth: number): number {
    const from = this.length;
    for (const entry of entries) this.append(entry, depth);
    return from;
  }

  get end(): number {
    return this.length;
  }

  /** Writes one branch behind the last one. */
  append({ rule, literals, from }: Entry, depth: number): void {
    const first = (from[depth] ?? 0) * 2;
    const end = this.length + 2 + literals.length - first;
    if (end > this.data.length) {
      const larger = new Int32Array(Math.max(end, this.data.length * 2));
      larger.set(this.data);
      this.data = larger;
    }
    const { data } = this;
    data[this.length] = rule.number;
    data[this.length + 1] = end;
    data.set(first === 0 ? literals : literals.subarray(first), this.length + 2);
    this.length = end;
  }

  /** Says that a stretch is needed no more. */
  drop(length: number): void {
    this.waste += length;
    if (this.waste < LEAST_WASTE || this.waste * 2 < this.length) return;
    this.length = 0;
    this.waste = 0;
    this.age += 1;
  }
}
