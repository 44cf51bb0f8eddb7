/**
 * Branches that need a number to lie on one side of a bound, sorted by it: those that hold for a number stand together,
 * in one row that is asked as far as they reach.
 */
import { appendCode } from './branch-list.ts';
import type { Matching } from './contract.ts';
import type { Entry } from './entry.ts';

interface Bound {
  readonly bound: number;
  readonly closed: boolean;
  readonly entry: Entry;
}

interface Compiled {
  readonly bounds: Float64Array;
  /** 1 where the bound itself is inside. */
  readonly closed: Uint8Array;
  /** Where each branch ends in the row. */
  readonly ends: Int32Array;
  readonly code: Int32Array;
}

export class BoundList {
  private readonly sorted: Bound[] = [];
  private readonly depth: number;
  /** 1 where numbers above the bound are inside, -1 where those below are: they are compared with both signs changed. */
  private readonly sign: 1 | -1;
  private compiled: Compiled | undefined;

  constructor(depth: number, side: 'above' | 'below') {
    this.depth = depth;
    this.sign = side === 'above' ? 1 : -1;
  }

  get length(): number {
    return this.sorted.length;
  }

  add(bound: number, closed: boolean, entry: Entry): void {
    const signed = bound * this.sign;
    this.sorted.splice(this.firstAt(signed), 0, { bound: signed, closed, entry });
    this.compiled = undefined;
  }

  remove(bound: number, entry: Entry): void {
    for (let at = this.firstAt(bound * this.sign); at < this.sorted.length; at += 1) {
      if (this.sorted[at]?.entry !== entry) continue;
      this.sorted.splice(at, 1);
      this.compiled = undefined;
      return;
    }
  }

  collect(matching: Matching, number: number): void {
    if (this.sorted.length === 0) return;
    const { bounds, closed, ends, code } = (this.compiled ??= this.compile());
    const signed = number * this.sign;
    // All below the number are inside; of those at it, the closed ones.
    let at = firstAt(bounds, signed);
    if (at > 0) matching.ask(code, 0, ends[at - 1] as number);
    for (; at < bounds.length && bounds[at] === signed; at += 1) {
      if (closed[at] === 1) {
        matching.ask(code, at === 0 ? 0 : (ends[at - 1] as number), ends[at] as number);
      }
    }
  }

  private compile(): Compiled {
    const code: number[] = [];
    const ends: number[] = [];
    for (const { entry } of this.sorted) {
      appendCode(code, entry, this.depth);
      ends.push(code.length);
    }
    return {
      bounds: Float64Array.from(this.sorted, ({ bound }) => bound),
      closed: Uint8Array.from(this.sorted, (each) => Number(each.closed)),
      ends: Int32Array.from(ends),
      code: Int32Array.from(code),
    };
  }

  private firstAt(bound: number): number {
    let from = 0;
    let to = this.sorted.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.sorted[middle] as Bound).bound < bound) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

/** Place of the first bound that is not below a number. */
function firstAt(bounds: Float64Array, number: number): number {
  let from = 0;
  let to = bounds.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((bounds[middle] as number) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}
