/** Branches that are asked one after the other; they are written into the common row when they are first asked. */
import type { Matching } from './contract.ts';
import type { Entry } from './entry.ts';

const NEVER = -1;

export class BranchList {
  /** How many accesses of each branch were looked up on the way here. */
  protected readonly depth: number;
  private entries: Entry[] = [];
  /** The age of the row in which the branches stand from `from` to `to`. */
  private age = NEVER;
  private from = 0;
  private to = 0;
  /** Length of a stretch that is to be dropped. */
  private dropped = 0;

  constructor(depth: number) {
    this.depth = depth;
  }

  get length(): number {
    return this.entries.length;
  }

  get branches(): readonly Entry[] {
    return this.entries;
  }

  push(entry: Entry): void {
    this.entries.push(entry);
    this.forget();
  }

  /** False where the branch is not in the list. */
  drop(entry: Entry): boolean {
    const place = this.entries.indexOf(entry);
    if (place < 0) return false;
    this.entries.splice(place, 1);
    this.forget();
    return true;
  }

  replace(entries: Entry[]): void {
    this.entries = entries;
    this.forget();
  }

  ask(matching: Matching): void {
    if (this.age !== matching.rows.age) this.write(matching);
    if (this.to > this.from) matching.ask(this.from, this.to);
  }

  private write({ rows }: Matching): void {
    if (this.dropped > 0) rows.drop(this.dropped);
    this.dropped = 0;
    this.age = rows.age;
    this.from = rows.write(this.entries, this.depth);
    this.to = rows.end;
  }

  private forget(): void {
    if (this.age !== NEVER) this.dropped += this.to - this.from;
    this.age = NEVER;
  }
}
