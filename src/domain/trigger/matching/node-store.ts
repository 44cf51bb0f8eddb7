/**
 * Where the branches of every node stand in the common row, by number of the node, and one table of all look-ups by
 * number. An event is led from place to place over these few arrays; the objects that they stand for are touched only
 * where something is divided or has changed.
 */
import { BranchRows } from './branch-rows.ts';
import type { Matching } from './contract.ts';
import type { Entry } from './entry.ts';

/** A list of branches as the store knows it. */
export interface StoredList {
  readonly branches: readonly Entry[];
  /** How many accesses of each branch were looked up on the way here. */
  readonly depth: number;
  /** Asks what the branches of a divided node are divided by. */
  collectParts?(matching: Matching): void;
}

/** The branches are not written, or not any more. */
const UNWRITTEN = -1;
/** No node: numbers begin behind it. */
export const NO_NODE = 0;

export class NodeStore {
  readonly rows = new BranchRows();
  private readonly lists: (StoredList | undefined)[] = [undefined];
  private readonly free: number[] = [];
  private from = new Int32Array(256).fill(UNWRITTEN);
  private to = new Int32Array(256);
  private divided = new Uint8Array(256);
  private age = 0;

  /** Gives a list its number. */
  take(list: StoredList): number {
    const number = this.free.pop() ?? this.lists.length;
    this.lists[number] = list;
    if (number >= this.from.length) this.grow();
    this.from[number] = UNWRITTEN;
    this.divided[number] = 0;
    return number;
  }

  /** Takes the number of a list back. */
  release(number: number): void {
    this.forget(number);
    this.lists[number] = undefined;
    this.free.push(number);
  }

  /** The branches of a list have changed: they are written again when they are next asked. */
  forget(number: number): void {
    if (this.age !== this.rows.age) this.forgetAll();
    const from = this.from[number] as number;
    if (from !== UNWRITTEN) this.rows.drop((this.to[number] as number) - from);
    this.from[number] = UNWRITTEN;
  }

  setDivided(number: number): void {
    this.divided[number] = 1;
  }

  /** Asks every branch of a node that the event in hand leads to. */
  collect(number: number, matching: Matching): void {
    if (this.age !== this.rows.age) this.forgetAll();
    let from = this.from[number] as number;
    if (from === UNWRITTEN) from = this.write(number);
    const to = this.to[number] as number;
    if (to > from) matching.ask(from, to);
    if (this.divided[number] === 1) this.lists[number]?.collectParts?.(matching);
  }

  /** The row was begun anew. */
  private forgetAll(): void {
    this.age = this.rows.age;
    this.from.fill(UNWRITTEN);
  }

  private write(number: number): number {
    const list = this.lists[number];
    const from = list ? this.rows.write(list.branches, list.depth) : this.rows.end;
    this.from[number] = from;
    this.to[number] = this.rows.end;
    return from;
  }

  private grow(): void {
    const size = this.from.length * 2;
    const from = new Int32Array(size).fill(UNWRITTEN);
    from.set(this.from);
    this.from = from;
    const to = new Int32Array(size);
    to.set(this.to);
    this.to = to;
    const divided = new Uint8Array(size);
    divided.set(this.divided);
    this.divided = divided;
  }
}
