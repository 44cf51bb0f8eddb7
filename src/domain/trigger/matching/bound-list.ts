/**
 * Branches that need a number to lie on one side of a bound, sorted by it: those that hold for a number stand together,
 * in a row that is asked as far as they reach.
 */
import type { BranchRows } from './branch-rows.ts';
import type { Matching } from './contract.ts';
import type { Entry } from './entry.ts';
import type { NodeStore } from './node-store.ts';

interface Bound {
  readonly bound: number;
  readonly closed: boolean;
  readonly entry: Entry;
}

interface Written {
  readonly age: number;
  readonly bounds: Float64Array;
  /** 1 where the bound itself is inside. */
  readonly closed: Uint8Array;
  /** Where each branch begins in the row, and the last one ends. */
  readonly places: Int32Array;
}

export class BoundList {
  private readonly sorted: Bound[] = [];
  private readonly rows: BranchRows;
  private readonly depth: number;
  /** 1 where numbers above the bound are inside, -1 where those below are: they are compared with both signs changed. */
  private readonly sign: 1 | -1;
  private written: Written | undefined;
  private dropped = 0;

  constructor(store: NodeStore, depth: number, side: 'above' | 'below') {
    this.rows = store.rows;
    this.depth = depth;
    this.sign = side === 'above' ? 1 : -1;
  }

  get length(): number {
    return this.sorted.length;
  }

  add(bound: number, closed: boolean, entry: Entry): void {
    const signed = bound * this.sign;
    this.sorted.splice(this.firstAt(signed), 0, { bound: signed, closed, entry });
    this.forget();
  }

  remove(bound: number, entry: Entry): void {
    for (let at = this.firstAt(bound * this.sign); at < this.sorted.length; at += 1) {
      if (this.sorted[at]?.entry !== entry) continue;
      this.sorted.splice(at, 1);
      this.forget();
      return;
    }
  }

  collect(matching: Matching, number: number): void {
    if (this.sorted.length === 0) return;
    if (this.written?.age !== this.rows.age) this.written = this.write();
    const { bounds, closed, places } = this.written;
    const signed = number * this.sign;
    // All below the number are inside; of those at it, the closed ones.
    let at = firstAt(bounds, signed);
    if (at > 0) matching.ask(places[0] as number, places[at] as number);
    for (; at < bounds.length && bounds[at] === signed; at += 1) {
      if (closed[at] === 1) matching.ask(places[at] as number, places[at + 1] as number);
    }
  }

  private write(): Written {
    const { rows } = this;
    if (this.dropped > 0) rows.drop(this.dropped);
    this.dropped = 0;
    const places = new Int32Array(this.sorted.length + 1);
    for (const [index, { entry }] of this.sorted.entries()) {
      places[index] = rows.end;
      rows.append(entry, this.depth);
    }
    places[this.sorted.length] = rows.end;
    return {
      age: rows.age,
      bounds: Float64Array.from(this.sorted, ({ bound }) => bound),
      closed: Uint8Array.from(this.sorted, (each) => Number(each.closed)),
      places,
    };
  }

  private forget(): void {
    if (this.written) {
      const { places } = this.written;
      this.dropped += (places.at(-1) ?? 0) - (places[0] ?? 0);
    }
    this.written = undefined;
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
