/** Nodes by what was looked up; one that is empty is dropped. */
import type { BranchNode } from './contract.ts';
import type { IndexPieces } from './index-pieces.ts';
import type { Entry } from './entry.ts';

export class NodeMap<Key> {
  private readonly nodes = new Map<Key, BranchNode>();
  private readonly makeNode: IndexPieces['makeNode'];

  constructor({ makeNode }: IndexPieces) {
    this.makeNode = makeNode;
  }

  get isEmpty(): boolean {
    return this.nodes.size === 0;
  }

  find(key: Key): BranchNode | undefined {
    return this.nodes.get(key);
  }

  add(key: Key, entry: Entry): void {
    let node = this.nodes.get(key);
    if (!node) this.nodes.set(key, (node = this.makeNode()));
    node.add(entry);
  }

  remove(key: Key, entry: Entry): void {
    const node = this.nodes.get(key);
    node?.remove(entry);
    if (!node?.isEmpty) return;
    this.nodes.delete(key);
    node.release();
  }
}
