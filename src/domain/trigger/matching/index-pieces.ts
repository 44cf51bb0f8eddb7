/** What nodes and parts of one index share. */
import type { BranchNode } from './contract.ts';
import type { LookUpTable } from './look-up-table.ts';
import type { NodeStore } from './node-store.ts';

export interface IndexPieces {
  readonly store: NodeStore;
  readonly table: LookUpTable;
  /** Makes a node that the part leads to. */
  readonly makeNode: () => BranchNode;
}
