/** Look-ups with two answers. */
import type { Field } from '../rules/typed-fields.ts';
import type { Access } from './access.ts';
import type { BranchNode, Matching, Part } from './contract.ts';
import type { IndexPieces } from './index-pieces.ts';
import type { Entry } from './entry.ts';

abstract class TwoWayPart implements Part {
  protected readonly field: Field;
  protected readonly yes: BranchNode;
  protected readonly no: BranchNode;

  constructor(field: Field, index: IndexPieces) {
    this.field = field;
    this.yes = index.makeNode();
    this.no = index.makeNode();
  }

  get isEmpty(): boolean {
    return this.yes.isEmpty && this.no.isEmpty;
  }

  add(access: Access, entry: Entry): void {
    this.nodeOf(access).add(entry);
  }

  remove(access: Access, entry: Entry): void {
    this.nodeOf(access).remove(entry);
  }

  abstract collect(matching: Matching): void;
  protected abstract nodeOf(access: Access): BranchNode;
}

/** True or false; a field without a boolean leads nowhere. */
export class BooleanPart extends TwoWayPart {
  collect(matching: Matching): void {
    if (matching.fields.isBoolean(this.field, true)) this.yes.collect(matching);
    else if (matching.fields.isBoolean(this.field, false)) this.no.collect(matching);
  }

  protected nodeOf(access: Access): BranchNode {
    return access.kind === 'boolean' && access.value ? this.yes : this.no;
  }
}

/** The field has a value of its type, or none. */
export class PresencePart extends TwoWayPart {
  collect(matching: Matching): void {
    (matching.fields.hasValue(this.field) ? this.yes : this.no).collect(matching);
  }

  protected nodeOf(access: Access): BranchNode {
    return access.kind === 'value' && access.present ? this.yes : this.no;
  }
}
