/** What was seen at one place of the payloads. Sums, extremes and sets only, so that the order of payloads is no matter. */
import { childPath } from '../field-path.ts';
import { CountedValues } from './counted-values.ts';
import { TextForms } from './text-forms.ts';
import type { SeenType } from './proposal.ts';

/** Least and greatest of a quantity; numbers and `bigint` compare exactly. */
export class Extremes<T extends number | bigint> {
  least: T | undefined;
  greatest: T | undefined;

  add(value: T): void {
    if (this.least === undefined || value < this.least) this.least = value;
    if (this.greatest === undefined || value > this.greatest) this.greatest = value;
  }
}

const NO_CHILDREN: ReadonlyMap<string, Tally> = new Map();

export class Tally {
  readonly path: string;
  readonly name: string;
  readonly depth: number;
  /** Entries are values of a map: decided in an earlier round. */
  readonly isMap: boolean;
  readonly seen = new Map<SeenType, number>();
  readonly values = new CountedValues();
  readonly forms: TextForms;
  readonly lengths = new Extremes<number>();
  readonly numbers = new Extremes<number | bigint>();
  readonly items = new Extremes<number>();
  /** Element of its lists, value of its maps; apart, because one place may hold both. */
  element: Tally | undefined;
  entry: Tally | undefined;
  /** Keys of its maps. */
  readonly keys = new CountedValues();
  nulls = 0;
  empties = 0;
  payloads = 0;
  /** Members of all its objects together. */
  members = 0;
  /** Earliest position among the members of an object: keeps the order that payloads have. */
  position = Number.MAX_SAFE_INTEGER;
  isTooDeep = false;
  private lastPayload = -1;
  private ownChildren: Map<string, Tally> | undefined;

  constructor(path: string, name: string, depth: number, isMap: boolean) {
    this.path = path;
    this.name = name;
    this.depth = depth;
    this.isMap = isMap;
    this.forms = new TextForms(path === '_id');
  }

  /** Members of its objects by name. */
  get children(): ReadonlyMap<string, Tally> {
    return this.ownChildren ?? NO_CHILDREN;
  }

  /** Counts a value of a type in a payload. */
  count(type: SeenType, payload: number): void {
    this.seen.set(type, (this.seen.get(type) ?? 0) + 1);
    if (this.lastPayload === payload) return;
    this.lastPayload = payload;
    this.payloads += 1;
  }

  countOf(type: SeenType): number {
    return this.seen.get(type) ?? 0;
  }

  /** Values that are neither null nor empty. */
  get total(): number {
    let total = 0;
    for (const count of this.seen.values()) total += count;
    return total;
  }

  childAt(name: string, position: number, mapPaths: ReadonlySet<string>): Tally {
    this.ownChildren ??= new Map();
    let child = this.ownChildren.get(name);
    if (child === undefined) {
      const path = childPath(this.path, name);
      child = new Tally(path, name, this.depth + 1, mapPaths.has(path));
      this.ownChildren.set(name, child);
    }
    if (position < child.position) child.position = position;
    return child;
  }

  elementOf(mapPaths: ReadonlySet<string>): Tally {
    const path = `${this.path}[]`;
    this.element ??= new Tally(path, '[]', this.depth + 1, mapPaths.has(path));
    return this.element;
  }

  entryOf(mapPaths: ReadonlySet<string>): Tally {
    const path = `${this.path}{}`;
    this.entry ??= new Tally(path, '{}', this.depth + 1, mapPaths.has(path));
    return this.entry;
  }
}
