/**
 * A node of the index: the branches that have the same look-ups behind them. Where many of them ask the same field next,
 * these are divided by it; the others are asked one after the other, which is faster for a few than any look-up.
 */
import type { Access } from './access.ts';
import { BranchList } from './branch-list.ts';
import type { BranchNode, Matching, Part } from './contract.ts';
import type { Entry } from './entry.ts';
import type { LookUpTable } from './look-up-table.ts';
import type { NodeStore } from './node-store.ts';
import { createPart } from './parts.ts';

/** A node with more undivided branches looks for fields to divide them by. */
const MOST_UNDIVIDED = 16;
/** Branches that a field must divide. */
const LEAST_DIVIDED = 6;

export class MatchingNode extends BranchList implements BranchNode {
  private readonly table: LookUpTable;
  /** Most nodes are never divided, and there are many of them: they have neither list nor table. */
  private parts: Part[] = NO_PARTS;
  private byKey: Map<string, Part> | undefined;
  private size = 0;
  /** From here on it is tried again. */
  private limit = MOST_UNDIVIDED;

  constructor(store: NodeStore, table: LookUpTable, depth: number) {
    super(store, depth);
    this.table = table;
  }

  get isEmpty(): boolean {
    return this.size === 0;
  }

  add(entry: Entry): void {
    this.size += 1;
    const access = entry.accesses[this.depth];
    const part = access && this.byKey?.get(keyOf(access));
    if (access && part) {
      part.add(access, entry);
      return;
    }
    this.push(entry);
    if (this.length > this.limit) this.divide();
  }

  remove(entry: Entry): void {
    this.size -= 1;
    if (this.drop(entry)) return;
    const access = entry.accesses[this.depth];
    const part = access && this.byKey?.get(keyOf(access));
    if (!access || !part) return;
    part.remove(access, entry);
    if (!part.isEmpty) return;
    this.byKey?.delete(keyOf(access));
    this.parts = this.parts.filter((other) => other !== part);
  }

  collectParts(matching: Matching): void {
    const { parts } = this;
    for (let index = 0; index < parts.length; index += 1) (parts[index] as Part).collect(matching);
  }

  private divide(): void {
    const groups = new Map<string, Entry[]>();
    const rest: Entry[] = [];
    for (const entry of this.branches) {
      const access = entry.accesses[this.depth];
      if (access === undefined) {
        rest.push(entry);
        continue;
      }
      const key = keyOf(access);
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
    for (const [key, group] of groups) {
      if (group.length < LEAST_DIVIDED) rest.push(...group);
      else this.createPart(key, group);
    }
    this.replace(rest);
    this.limit = Math.max(MOST_UNDIVIDED, rest.length * 2);
  }

  private createPart(key: string, entries: readonly Entry[]): void {
    const [access] = entries[0]?.accesses.slice(this.depth) ?? [];
    if (!access) return;
    const depth = this.depth + 1;
    const part = createPart(access, depth, {
      store: this.store,
      table: this.table,
      makeNode: () => new MatchingNode(this.store, this.table, depth),
    });
    (this.byKey ??= new Map()).set(key, part);
    this.parts = [...this.parts, part];
    this.store.setDivided(this.number);
    for (const entry of entries) part.add(entry.accesses[this.depth] as Access, entry);
  }
}

const NO_PARTS: Part[] = [];

/** Accesses of one key are looked up together. */
function keyOf({ kind, field }: Access): string {
  return `${kind} ${field}`;
}
