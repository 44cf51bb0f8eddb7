/**
 * Numbers and moments of a field by interval. With one bound: sorted by it. With two: by size, in cells as large as the
 * interval, so that a number leads to few that it does not lie in.
 */
import type { Field } from '../rules/typed-fields.ts';
import type { Access } from './access.ts';
import { BoundList } from './bound-list.ts';
import { BranchList } from './branch-list.ts';
import type { Matching, Part } from './contract.ts';
import type { Entry } from './entry.ts';
import type { NodeStore } from './node-store.ts';
import type { Interval } from './interval.ts';

export class IntervalPart implements Part {
  private readonly field: Field;
  /** How many look-ups lie behind what is found here. */
  private readonly depth: number;
  private readonly store: NodeStore;
  private readonly above: BoundList;
  private readonly below: BoundList;
  /** Intervals by size, by the cells that they touch. */
  private readonly bySize = new Map<number, Map<number, BranchList>>();

  constructor(field: Field, depth: number, store: NodeStore) {
    this.field = field;
    this.store = store;
    this.depth = depth;
    this.above = new BoundList(store, depth, 'above');
    this.below = new BoundList(store, depth, 'below');
  }

  get isEmpty(): boolean {
    return this.above.length + this.below.length + this.bySize.size === 0;
  }

  add(access: Access, entry: Entry): void {
    if (access.kind !== 'interval') return;
    const { interval } = access;
    if (interval.high === Infinity) this.above.add(interval.low, interval.lowClosed, entry);
    else if (interval.low === -Infinity) this.below.add(interval.high, interval.highClosed, entry);
    else this.addToCells(interval, entry);
  }

  remove(access: Access, entry: Entry): void {
    if (access.kind !== 'interval') return;
    const { interval } = access;
    if (interval.high === Infinity) this.above.remove(interval.low, entry);
    else if (interval.low === -Infinity) this.below.remove(interval.high, entry);
    else this.dropFromCells(interval, entry);
  }

  collect(matching: Matching): void {
    const number = matching.fields.number(this.field);
    if (Number.isNaN(number)) return;
    this.above.collect(matching, number);
    this.below.collect(matching, number);
    for (const [exponent, cells] of this.bySize) {
      cells.get(cellOf(number, exponent))?.collect(matching);
    }
  }

  /** Those in a cell are asked for their bounds too: the number may lie beside them. */
  private addToCells(interval: Interval, entry: Entry): void {
    const exponent = exponentOf(interval);
    let cells = this.bySize.get(exponent);
    if (!cells) this.bySize.set(exponent, (cells = new Map()));
    for (const number of cellsOf(interval, exponent)) {
      let cell = cells.get(number);
      if (!cell) cells.set(number, (cell = new BranchList(this.store, this.depth - 1)));
      cell.push(entry);
    }
  }

  private dropFromCells(interval: Interval, entry: Entry): void {
    const exponent = exponentOf(interval);
    const cells = this.bySize.get(exponent);
    if (!cells) return;
    for (const number of cellsOf(interval, exponent)) {
      const cell = cells.get(number);
      if (!cell?.drop(entry) || cell.length > 0) continue;
      cells.delete(number);
      cell.release();
    }
    if (cells.size === 0) this.bySize.delete(exponent);
  }
}

const SMALLEST_EXPONENT = -64;

/** Cells are two to this power large: not smaller than the interval, which so touches two at most. */
function exponentOf({ low, high }: Interval): number {
  const size = high - low;
  if (size <= 0) return SMALLEST_EXPONENT;
  let exponent = Math.max(SMALLEST_EXPONENT, Math.floor(Math.log2(size)));
  while (2 ** exponent < size) exponent += 1;
  return exponent;
}

function cellOf(number: number, exponent: number): number {
  return Math.floor(number / 2 ** exponent);
}

/** None where no number lies in the interval. */
function cellsOf({ low, high }: Interval, exponent: number): readonly number[] {
  if (low > high) return [];
  const first = cellOf(low, exponent);
  const last = cellOf(high, exponent);
  return first === last ? [first] : [first, last];
}
