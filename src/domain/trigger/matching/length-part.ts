/** Beginnings or ends of a text: by length, then by the piece of the text of that length. */
import type { Field } from '../rules/typed-fields.ts';
import type { Access } from './access.ts';
import type { Matching, Part } from './contract.ts';
import type { IndexPieces } from './index-pieces.ts';
import type { Entry } from './entry.ts';
import { NodeMap } from './node-map.ts';

export class LengthPart implements Part {
  private readonly field: Field;
  private readonly index: IndexPieces;
  private readonly side: 'start' | 'end';
  private readonly byLength = new Map<number, NodeMap<string>>();

  constructor(field: Field, index: IndexPieces, side: 'start' | 'end') {
    this.field = field;
    this.index = index;
    this.side = side;
  }

  get isEmpty(): boolean {
    return this.byLength.size === 0;
  }

  add(access: Access, entry: Entry): void {
    const piece = pieceOf(access);
    let nodes = this.byLength.get(piece.length);
    if (!nodes) this.byLength.set(piece.length, (nodes = new NodeMap(this.index)));
    nodes.add(piece, entry);
  }

  remove(access: Access, entry: Entry): void {
    const piece = pieceOf(access);
    const nodes = this.byLength.get(piece.length);
    nodes?.remove(piece, entry);
    if (nodes?.isEmpty) this.byLength.delete(piece.length);
  }

  collect(matching: Matching): void {
    const text = matching.fields.text(this.field);
    if (text === undefined) return;
    for (const [length, nodes] of this.byLength) {
      if (length > text.length) continue;
      const piece =
        this.side === 'start' ? text.slice(0, length) : text.slice(text.length - length);
      nodes.find(piece)?.collect(matching);
    }
  }
}

function pieceOf(access: Access): string {
  return access.kind === 'startsWith' || access.kind === 'endsWith' ? access.text : '';
}
