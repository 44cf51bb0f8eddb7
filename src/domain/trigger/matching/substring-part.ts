/**
 * Pieces anywhere in a text: the text is gone through once, and three characters in a row lead to the pieces that
 * begin with them. Shorter pieces are looked for one by one.
 */
import type { Field } from '../rules/typed-fields.ts';
import type { Access } from './access.ts';
import type { BranchNode, Matching, Part } from './contract.ts';
import type { IndexPieces } from './index-pieces.ts';
import type { Entry } from './entry.ts';

const GRAM = 3;
/** Most characters of a text begin no piece: one bit tells so. */
const FILTER_SIZE = 1 << 14;

interface Piece {
  readonly text: string;
  readonly node: BranchNode;
  /** The event that it was found in last: a piece may stand in a text more than once. */
  foundIn: number;
}

export class SubstringPart implements Part {
  private readonly field: Field;
  private readonly index: IndexPieces;
  private readonly pieces = new Map<string, Piece>();
  private readonly byGram = new Map<number, Piece[]>();
  private readonly short: Piece[] = [];
  /** How many pieces share a place of the filter. */
  private readonly filter = new Uint16Array(FILTER_SIZE);

  constructor(field: Field, index: IndexPieces) {
    this.field = field;
    this.index = index;
  }

  get isEmpty(): boolean {
    return this.pieces.size === 0;
  }

  add(access: Access, entry: Entry): void {
    const text = textOf(access);
    let piece = this.pieces.get(text);
    if (!piece) {
      piece = { text, node: this.index.makeNode(), foundIn: 0 };
      this.pieces.set(text, piece);
      this.place(piece);
    }
    piece.node.add(entry);
  }

  remove(access: Access, entry: Entry): void {
    const piece = this.pieces.get(textOf(access));
    piece?.node.remove(entry);
    if (!piece?.node.isEmpty) return;
    piece.node.release();
    this.pieces.delete(piece.text);
    const list = this.listOf(piece.text);
    list.splice(list.indexOf(piece), 1);
    if (piece.text.length < GRAM) return;
    const gram = gramAt(piece.text, 0);
    if (list.length === 0) this.byGram.delete(gram);
    this.count(gram, -1);
  }

  collect(matching: Matching): void {
    const text = matching.fields.text(this.field);
    if (text === undefined) return;
    const { event } = matching.fields.values;
    for (const piece of this.short) if (text.includes(piece.text)) piece.node.collect(matching);
    if (this.byGram.size === 0) return;
    for (let at = 0; at + GRAM <= text.length; at += 1) {
      const gram = gramAt(text, at);
      if (this.filter[placeOf(gram)] === 0) continue;
      const pieces = this.byGram.get(gram);
      if (!pieces) continue;
      for (const piece of pieces) {
        if (piece.foundIn === event || !text.startsWith(piece.text, at)) continue;
        piece.foundIn = event;
        piece.node.collect(matching);
      }
    }
  }

  private place(piece: Piece): void {
    if (piece.text.length >= GRAM) {
      const gram = gramAt(piece.text, 0);
      if (!this.byGram.has(gram)) this.byGram.set(gram, []);
      this.count(gram, 1);
    }
    this.listOf(piece.text).push(piece);
  }

  private listOf(text: string): Piece[] {
    return text.length < GRAM ? this.short : (this.byGram.get(gramAt(text, 0)) ?? []);
  }

  private count(gram: number, more: number): void {
    const place = placeOf(gram);
    this.filter[place] = (this.filter[place] ?? 0) + more;
  }
}

function textOf(access: Access): string {
  return access.kind === 'contains' ? access.text : '';
}

/** Three characters as a number: equal only for equal ones. */
function gramAt(text: string, at: number): number {
  return (
    text.charCodeAt(at) * 0x1_0000_0000 +
    text.charCodeAt(at + 1) * 0x1_0000 +
    text.charCodeAt(at + 2)
  );
}

function placeOf(gram: number): number {
  return (gram ^ (gram / 0x1_0000) ^ (gram / 0x400_0000)) & (FILTER_SIZE - 1);
}
