/** Branches that are asked one after the other; they are written into the common row when they are first asked. */
import type { Matching } from './contract.ts';
import type { Entry } from './entry.ts';
import type { NodeStore, StoredList } from './node-store.ts';

export class BranchList implements StoredList {
  readonly depth: number;
  /** Of the list in the store. */
  readonly number: number;
  protected readonly store: NodeStore;
  private entries: Entry[] = [];

  /** `depth`: how many accesses of each branch were looked up on the way here. */
  constructor(store: NodeStore, depth: number) {
    this.store = store;
    this.depth = depth;
    this.number = store.take(this);
  }

  get length(): number {
    return this.entries.length;
  }

  get branches(): readonly Entry[] {
    return this.entries;
  }

  push(entry: Entry): void {
    this.entries.push(entry);
    this.store.forget(this.number);
  }

  /** False where the branch is not in the list. */
  drop(entry: Entry): boolean {
    const place = this.entries.indexOf(entry);
    if (place < 0) return false;
    this.entries.splice(place, 1);
    this.store.forget(this.number);
    return true;
  }

  replace(entries: Entry[]): void {
    this.entries = entries;
    this.store.forget(this.number);
  }

  collect(matching: Matching): void {
    this.store.collect(this.number, matching);
  }

  /** Gives the number of the list back; it is of no use any more. */
  release(): void {
    this.store.release(this.number);
  }
}
