/** Texts of all fields of a node in one table: a field and the number of its text lead to a node. */
import type { Field } from '../rules/typed-fields.ts';
import type { Access } from './access.ts';
import type { MakeNode, Matching, Part } from './contract.ts';
import type { Entry } from './entry.ts';
import { NodeMap } from './node-map.ts';

/** More fields and texts than conditions name; the key stays a whole number all the same. */
const FIELDS = 0x1000;

export class TextPart implements Part {
  private readonly nodes: NodeMap<number>;
  /** Fields that are looked up, and how many branches want each. */
  private readonly wanted = new Map<Field, number>();
  private fields = new Int32Array();

  constructor(makeNode: MakeNode) {
    this.nodes = new NodeMap(makeNode);
  }

  get isEmpty(): boolean {
    return this.nodes.isEmpty;
  }

  add(access: Access, entry: Entry): void {
    for (const id of idsOf(access)) this.nodes.add(id * FIELDS + access.field, entry);
    this.want(access.field, 1);
  }

  remove(access: Access, entry: Entry): void {
    for (const id of idsOf(access)) this.nodes.remove(id * FIELDS + access.field, entry);
    this.want(access.field, -1);
  }

  collect(matching: Matching): void {
    const { fields, nodes } = this;
    const ids = matching.fields.readTextIds();
    for (let index = 0; index < fields.length; index += 1) {
      const field = fields[index] as number;
      const id = ids[field] as number;
      if (id >= 0) nodes.find(id * FIELDS + field)?.collect(matching);
    }
  }

  private want(field: Field, more: number): void {
    const count = (this.wanted.get(field) ?? 0) + more;
    if (count === more || count === 0) {
      if (count === 0) this.wanted.delete(field);
      else this.wanted.set(field, count);
      this.fields = Int32Array.from(this.wanted.keys());
    } else {
      this.wanted.set(field, count);
    }
  }
}

function idsOf(access: Access): readonly number[] {
  return access.kind === 'text' ? access.ids : [];
}
