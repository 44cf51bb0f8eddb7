/** Look-ups by equality in one field: its value leads to one node. */
import { UNKNOWN_TEXT } from '../fields/constants.ts';
import type { Field } from '../rules/typed-fields.ts';
import type { Access } from './access.ts';
import type { BranchNode, Matching, Part } from './contract.ts';
import type { IndexPieces } from './index-pieces.ts';
import type { Entry } from './entry.ts';
import { NodeMap } from './node-map.ts';
import { NO_NODE } from './node-store.ts';

/** By number of a text: in the table of all look-ups. */
abstract class TextTablePart implements Part {
  protected readonly field: Field;
  private readonly index: IndexPieces;
  private readonly part: number;
  private readonly nodes = new Map<number, BranchNode>();

  constructor(field: Field, index: IndexPieces) {
    this.field = field;
    this.index = index;
    this.part = index.table.nextPart();
  }

  get isEmpty(): boolean {
    return this.nodes.size === 0;
  }

  add(access: Access, entry: Entry): void {
    for (const id of idsOf(access)) {
      let node = this.nodes.get(id);
      if (!node) {
        node = this.index.makeNode();
        this.nodes.set(id, node);
        this.index.table.add(this.part, id, node.number);
      }
      node.add(entry);
    }
  }

  remove(access: Access, entry: Entry): void {
    for (const id of idsOf(access)) {
      const node = this.nodes.get(id);
      node?.remove(entry);
      if (!node?.isEmpty) continue;
      this.nodes.delete(id);
      this.index.table.remove(this.part, id);
      node.release();
    }
  }

  abstract collect(matching: Matching): void;

  protected collectId(id: number, matching: Matching): void {
    if (id === UNKNOWN_TEXT) return;
    const node = this.index.table.find(this.part, id);
    if (node !== NO_NODE) this.index.store.collect(node, matching);
  }
}

function idsOf(access: Access): readonly number[] {
  return access.kind === 'text' || access.kind === 'inside' ? access.ids : [];
}

export class TextPart extends TextTablePart {
  collect(matching: Matching): void {
    this.collectId(matching.fields.cells().ids[this.field] as number, matching);
  }
}

/** Texts in the elements of a list, each looked up. */
export class ElementPart extends TextTablePart {
  collect(matching: Matching): void {
    for (const id of matching.fields.textIdsInside(this.field)) this.collectId(id, matching);
  }
}

export class NumberPart implements Part {
  private readonly field: Field;
  private readonly nodes: NodeMap<number>;

  constructor(field: Field, index: IndexPieces) {
    this.field = field;
    this.nodes = new NodeMap<number>(index);
  }

  get isEmpty(): boolean {
    return this.nodes.isEmpty;
  }

  add(access: Access, entry: Entry): void {
    if (access.kind !== 'number') return;
    for (const constant of access.constants) this.nodes.add(constant, entry);
  }

  remove(access: Access, entry: Entry): void {
    if (access.kind !== 'number') return;
    for (const constant of access.constants) this.nodes.remove(constant, entry);
  }

  collect(matching: Matching): void {
    const number = matching.fields.number(this.field);
    if (!Number.isNaN(number)) this.nodes.find(number)?.collect(matching);
  }
}
