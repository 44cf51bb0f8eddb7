/**
 * A node of the index: the branches that have the same look-ups behind them, divided by their next one. A node with few
 * branches is not divided, because asking them one after the other is faster.
 */
import type { Access } from './access.ts';
import { BranchList } from './branch-list.ts';
import type { BranchNode, Matching, Part } from './contract.ts';
import type { Entry } from './entry.ts';
import { createPart } from './parts.ts';

/** From here on a node is divided. */
const MOST_UNDIVIDED = 24;

export class MatchingNode implements BranchNode {
  /** How many accesses have been looked up on the way here. */
  private readonly depth: number;
  /** Branches that are asked one after the other: no access is left for them, or there are few. */
  private readonly branches: BranchList;
  private readonly parts: Part[] = [];
  private readonly byKey = new Map<string, Part>();
  private size = 0;

  constructor(depth: number) {
    this.depth = depth;
    this.branches = new BranchList(depth);
  }

  get isEmpty(): boolean {
    return this.size === 0;
  }

  add(entry: Entry): void {
    this.size += 1;
    const isDivided = this.parts.length > 0;
    if (!isDivided && this.branches.length < MOST_UNDIVIDED) {
      this.branches.add(entry);
      return;
    }
    if (!isDivided) for (const waiting of this.branches.clear()) this.settle(waiting);
    this.settle(entry);
  }

  remove(entry: Entry): void {
    this.size -= 1;
    if (this.branches.remove(entry)) return;
    const access = entry.accesses[this.depth];
    const key = access && keyOf(access);
    const part = key === undefined ? undefined : this.byKey.get(key);
    if (access === undefined || key === undefined || part === undefined) return;
    part.remove(access, entry);
    if (!part.isEmpty) return;
    this.byKey.delete(key);
    this.parts.splice(this.parts.indexOf(part), 1);
  }

  collect(matching: Matching): void {
    this.branches.collect(matching);
    const { parts } = this;
    for (let index = 0; index < parts.length; index += 1) (parts[index] as Part).collect(matching);
  }

  private settle(entry: Entry): void {
    const access = entry.accesses[this.depth];
    if (access === undefined) {
      this.branches.add(entry);
      return;
    }
    const key = keyOf(access);
    let part = this.byKey.get(key);
    if (!part) {
      const depth = this.depth + 1;
      part = createPart(access, depth, () => new MatchingNode(depth));
      this.byKey.set(key, part);
      this.parts.push(part);
    }
    part.add(access, entry);
  }
}

/** Accesses of one key are looked up together; all texts of a node are. */
function keyOf({ kind, field }: Access): string {
  return kind === 'text' ? kind : `${kind} ${field}`;
}
