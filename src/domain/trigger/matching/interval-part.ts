/**
 * Numbers and moments by interval. With one bound: sorted by it, so that all that hold stand together. With two: by
 * size, in cells as large as the interval, so that a value leads to few that do not hold.
 */
import type { Field } from '../rules/typed-fields.ts';
import type { Access } from './access.ts';
import type { Matching, Part } from './contract.ts';
import type { Entry } from './entry.ts';
import { isInside, type Interval } from './interval.ts';

interface Bounded {
  readonly interval: Interval;
  readonly entry: Entry;
}

/** Intervals of about one size, by the cells that they touch. */
interface Size {
  readonly cells: Map<number, Bounded[]>;
  count: number;
}

const NOTHING: readonly Bounded[] = [];

export class IntervalPart implements Part {
  private readonly field: Field;
  /** How many look-ups lie behind what is found here. */
  private readonly depth: number;
  /** From a bound upwards, by that bound; and downwards from one. */
  private readonly above: Bounded[] = [];
  private readonly below: Bounded[] = [];
  private readonly bySize = new Map<number, Size>();

  constructor(field: Field, depth: number) {
    this.field = field;
    this.depth = depth;
  }

  get isEmpty(): boolean {
    return this.above.length + this.below.length + this.bySize.size === 0;
  }

  add(access: Access, entry: Entry): void {
    const interval = intervalOf(access);
    const bounded = { interval, entry };
    if (interval.high === Infinity) {
      this.above.splice(firstAt(this.above, interval.low, lowOf), 0, bounded);
    } else if (interval.low === -Infinity) {
      this.below.splice(firstAt(this.below, interval.high, highOf), 0, bounded);
    } else if (interval.low <= interval.high) {
      this.cellsFor(interval, (cell) => cell.push(bounded));
    }
  }

  remove(access: Access, entry: Entry): void {
    const interval = intervalOf(access);
    if (interval.high === Infinity) drop(this.above, entry);
    else if (interval.low === -Infinity) drop(this.below, entry);
    else if (interval.low <= interval.high) this.dropFromCells(interval, entry);
  }

  collect(matching: Matching): void {
    const number = matching.fields.number(this.field);
    if (Number.isNaN(number)) return;
    const { above, below, depth } = this;
    for (let index = 0; index < above.length; index += 1) {
      const { interval, entry } = above[index] as Bounded;
      if (interval.low > number) break;
      if (interval.low < number || interval.lowClosed) matching.consider(entry, depth);
    }
    for (let index = below.length - 1; index >= 0; index -= 1) {
      const { interval, entry } = below[index] as Bounded;
      if (interval.high < number) break;
      if (interval.high > number || interval.highClosed) matching.consider(entry, depth);
    }
    for (const [exponent, { cells }] of this.bySize) {
      for (const { interval, entry } of cells.get(cellOf(number, exponent)) ?? NOTHING) {
        if (isInside(number, interval)) matching.consider(entry, depth);
      }
    }
  }

  private cellsFor(interval: Interval, visit: (cell: Bounded[]) => void): void {
    const exponent = exponentOf(interval);
    let size = this.bySize.get(exponent);
    if (!size) this.bySize.set(exponent, (size = { cells: new Map(), count: 0 }));
    size.count += 1;
    for (const number of cellsOf(interval, exponent)) {
      let cell = size.cells.get(number);
      if (!cell) size.cells.set(number, (cell = []));
      visit(cell);
    }
  }

  private dropFromCells(interval: Interval, entry: Entry): void {
    const exponent = exponentOf(interval);
    const size = this.bySize.get(exponent);
    if (!size) return;
    for (const number of cellsOf(interval, exponent)) {
      const cell = size.cells.get(number);
      if (!cell) continue;
      drop(cell, entry);
      if (cell.length === 0) size.cells.delete(number);
    }
    size.count -= 1;
    if (size.count === 0) this.bySize.delete(exponent);
  }
}

function intervalOf(access: Access): Interval {
  return access.kind === 'interval'
    ? access.interval
    : { low: 1, high: 0, lowClosed: false, highClosed: false };
}

const lowOf = ({ low }: Interval) => low;
const highOf = ({ high }: Interval) => high;

/** Where a bound belongs in a sorted list. */
function firstAt(
  list: readonly Bounded[],
  bound: number,
  of: (interval: Interval) => number,
): number {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (of((list[middle] as Bounded).interval) < bound) from = middle + 1;
    else to = middle;
  }
  return from;
}

function drop(list: Bounded[], entry: Entry): void {
  const place = list.findIndex((bounded) => bounded.entry === entry);
  if (place >= 0) list.splice(place, 1);
}

/** Cells are two to this power large: not smaller than the interval, which so touches two at most. */
function exponentOf({ low, high }: Interval): number {
  const size = high - low;
  if (size <= 0) return SMALLEST_EXPONENT;
  let exponent = Math.max(SMALLEST_EXPONENT, Math.floor(Math.log2(size)));
  while (2 ** exponent < size) exponent += 1;
  return exponent;
}

const SMALLEST_EXPONENT = -64;

function cellOf(number: number, exponent: number): number {
  return Math.floor(number / 2 ** exponent);
}

function cellsOf({ low, high }: Interval, exponent: number): readonly number[] {
  const first = cellOf(low, exponent);
  const last = cellOf(high, exponent);
  return first === last ? [first] : [first, last];
}
