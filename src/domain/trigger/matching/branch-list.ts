/** Branches that are asked one after the other, as one row of numbers that is put together when it is first needed. */
import type { Matching } from './contract.ts';
import type { Entry } from './entry.ts';

const NOTHING = new Int32Array();

export class BranchList {
  private readonly entries: Entry[] = [];
  private readonly depth: number;
  private code: Int32Array | undefined = NOTHING;

  /** `depth`: how many accesses of each branch were looked up on the way here. */
  constructor(depth: number) {
    this.depth = depth;
  }

  get length(): number {
    return this.entries.length;
  }

  add(entry: Entry): void {
    this.entries.push(entry);
    this.code = undefined;
  }

  /** False where the branch is not in the list. */
  remove(entry: Entry): boolean {
    const place = this.entries.indexOf(entry);
    if (place < 0) return false;
    this.entries.splice(place, 1);
    this.code = undefined;
    return true;
  }

  /** Takes all branches out. */
  clear(): readonly Entry[] {
    this.code = NOTHING;
    return this.entries.splice(0);
  }

  collect(matching: Matching): void {
    const code = (this.code ??= codeOf(this.entries, this.depth));
    if (code.length > 0) matching.ask(code, 0, code.length);
  }
}

/** A branch in a row: number of its rule, where the next one begins, then its literals. */
export function codeOf(entries: readonly Entry[], depth: number): Int32Array {
  const code: number[] = [];
  for (const entry of entries) appendCode(code, entry, depth);
  return Int32Array.from(code);
}

/** Appends a branch to a row. */
export function appendCode(code: number[], { rule, literals, from }: Entry, depth: number): void {
  const first = (from[depth] ?? 0) * 2;
  code.push(rule.number, code.length + 2 + literals.length - first);
  for (let index = first; index < literals.length; index += 1) code.push(literals[index] as number);
}
