/** Texts whatever the case of their letters: by length, which most texts do not have, then by the folded text. */
import type { Field } from '../rules/typed-fields.ts';
import type { Access } from './access.ts';
import type { Matching, Part } from './contract.ts';
import type { IndexPieces } from './index-pieces.ts';
import type { Entry } from './entry.ts';
import { NodeMap } from './node-map.ts';

export class IgnoreCasePart implements Part {
  private readonly field: Field;
  private readonly index: IndexPieces;
  private readonly byLength = new Map<number, NodeMap<string>>();

  constructor(field: Field, index: IndexPieces) {
    this.field = field;
    this.index = index;
  }

  get isEmpty(): boolean {
    return this.byLength.size === 0;
  }

  add(access: Access, entry: Entry): void {
    if (access.kind !== 'ignoreCase') return;
    let nodes = this.byLength.get(access.length);
    if (!nodes) this.byLength.set(access.length, (nodes = new NodeMap(this.index)));
    nodes.add(access.text, entry);
  }

  remove(access: Access, entry: Entry): void {
    if (access.kind !== 'ignoreCase') return;
    const nodes = this.byLength.get(access.length);
    nodes?.remove(access.text, entry);
    if (nodes?.isEmpty) this.byLength.delete(access.length);
  }

  collect(matching: Matching): void {
    const text = matching.fields.text(this.field);
    const nodes = text === undefined ? undefined : this.byLength.get(text.length);
    if (nodes) nodes.find(matching.fields.foldedText(this.field))?.collect(matching);
  }
}
