/** What the pieces of the index know of each other: nodes hold parts, parts lead to nodes. */
import type { TypedFields } from '../rules/typed-fields.ts';
import type { Access } from './access.ts';
import type { Entry } from './entry.ts';
import type { TermTable } from './term-table.ts';

/** The question about one event, on its way through the index. */
export interface Matching {
  readonly fields: TypedFields;
  readonly terms: TermTable;
  /** Asks the branches that stand in the row from one place to another. */
  ask(from: number, to: number): void;
}

/** Branches that have the same look-ups behind them. */
export interface BranchNode {
  /** In the store. */
  readonly number: number;
  readonly isEmpty: boolean;
  add(entry: Entry): void;
  remove(entry: Entry): void;
  /** Asks every branch that the event in hand leads to. */
  collect(matching: Matching): void;
  /** It is empty and of no use any more. */
  release(): void;
}

/** One kind of look-up in one field. */
export interface Part {
  readonly isEmpty: boolean;
  add(access: Access, entry: Entry): void;
  remove(access: Access, entry: Entry): void;
  collect(matching: Matching): void;
}
