/** Look-ups by equality in one field: its value leads to one node. */
import { UNKNOWN_TEXT } from '../fields/constants.ts';
import type { Field } from '../rules/typed-fields.ts';
import type { Access } from './access.ts';
import type { MakeNode, Matching, Part } from './contract.ts';
import type { Entry } from './entry.ts';
import { NodeMap } from './node-map.ts';

abstract class ValuePart<Key> implements Part {
  protected readonly field: Field;
  protected readonly nodes: NodeMap<Key>;

  constructor(field: Field, makeNode: MakeNode) {
    this.field = field;
    this.nodes = new NodeMap<Key>(makeNode);
  }

  get isEmpty(): boolean {
    return this.nodes.isEmpty;
  }

  add(access: Access, entry: Entry): void {
    for (const key of this.keysOf(access)) this.nodes.add(key, entry);
  }

  remove(access: Access, entry: Entry): void {
    for (const key of this.keysOf(access)) this.nodes.remove(key, entry);
  }

  abstract collect(matching: Matching): void;
  protected abstract keysOf(access: Access): readonly Key[];
}

export class TextPart extends ValuePart<number> {
  collect(matching: Matching): void {
    const id = matching.fields.readTextIds()[this.field] as number;
    if (id !== UNKNOWN_TEXT) this.nodes.find(id)?.collect(matching);
  }

  protected keysOf(access: Access): readonly number[] {
    return access.kind === 'text' ? access.ids : [];
  }
}

/** Texts in the elements of a list, each looked up. */
export class ElementPart extends ValuePart<number> {
  collect(matching: Matching): void {
    for (const id of matching.fields.textIdsInside(this.field)) {
      if (id !== UNKNOWN_TEXT) this.nodes.find(id)?.collect(matching);
    }
  }

  protected keysOf(access: Access): readonly number[] {
    return access.kind === 'inside' ? access.ids : [];
  }
}

export class NumberPart extends ValuePart<number> {
  collect(matching: Matching): void {
    const number = matching.fields.number(this.field);
    if (!Number.isNaN(number)) this.nodes.find(number)?.collect(matching);
  }

  protected keysOf(access: Access): readonly number[] {
    return access.kind === 'number' ? access.constants : [];
  }
}
