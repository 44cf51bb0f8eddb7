/**
 * A node of the index: the branches that have the same look-ups behind them, divided by their next one. A node with few
 * branches is not divided, because asking them one after the other is faster.
 */
import type { Access } from './access.ts';
import type { BranchNode, Matching, Part } from './contract.ts';
import type { Entry } from './entry.ts';
import { createPart } from './parts.ts';

/** From here on a node is divided. */
const MOST_UNDIVIDED = 8;

export class MatchingNode implements BranchNode {
  /** How many accesses have been looked up on the way here. */
  readonly depth: number;
  /** Branches that are asked one after the other: no access is left for them, or there are few. */
  private readonly entries: Entry[] = [];
  private readonly parts: Part[] = [];
  private readonly byKey = new Map<string, Part>();
  private size = 0;

  constructor(depth: number) {
    this.depth = depth;
  }

  get isEmpty(): boolean {
    return this.size === 0;
  }

  add(entry: Entry): void {
    this.size += 1;
    const isDivided = this.parts.length > 0;
    if (!isDivided && this.entries.length < MOST_UNDIVIDED) {
      this.entries.push(entry);
      return;
    }
    this.settle(entry);
    if (!isDivided) for (const waiting of this.entries.splice(0)) this.settle(waiting);
  }

  remove(entry: Entry): void {
    this.size -= 1;
    const place = this.entries.indexOf(entry);
    if (place >= 0) {
      this.entries.splice(place, 1);
      return;
    }
    const access = entry.accesses[this.depth];
    const key = access && keyOf(access);
    const part = key === undefined ? undefined : this.byKey.get(key);
    if (access === undefined || key === undefined || part === undefined) return;
    part.remove(access, entry);
    if (!part.isEmpty) return;
    this.byKey.delete(key);
    this.parts.splice(this.parts.indexOf(part), 1);
  }

  /** Asks every branch that the event in hand leads to. */
  collect(matching: Matching): void {
    const { entries, parts } = this;
    for (let index = 0; index < entries.length; index += 1) {
      matching.consider(entries[index] as Entry, this.depth);
    }
    for (let index = 0; index < parts.length; index += 1) (parts[index] as Part).collect(matching);
  }

  private settle(entry: Entry): void {
    const access = entry.accesses[this.depth];
    if (access === undefined) {
      this.entries.push(entry);
      return;
    }
    const key = keyOf(access);
    let part = this.byKey.get(key);
    if (!part) {
      part = createPart(access, this.depth + 1, () => new MatchingNode(this.depth + 1));
      this.byKey.set(key, part);
      this.parts.push(part);
    }
    part.add(access, entry);
  }
}

/** Accesses of one key are looked up together. */
function keyOf(access: Access): string {
  return `${access.kind} ${access.field}`;
}
