/**
 * Fields as conditions read them: a node of the event through the type that its schema declares. What does not fit the
 * type is no value (expression-language.md §4.3). Two schemas may declare one field differently.
 */
import { foldCase } from '#domain/pattern';
import { readDateTime, readPlainDateTime } from '#domain/expression';
import type { BytePool } from '../fields/byte-pool.ts';
import { TextConstants, UNKNOWN_TEXT } from '../fields/constants.ts';
import { FieldTree } from '../fields/field-tree.ts';
import { FALSE, FieldValues, LIST, NUMBER, OBJECT, TEXT, TRUE } from '../fields/field-values.ts';
import { endsWithPiece, isPieceButForCase, startsWithPiece } from '../fields/text-pieces.ts';
import { momentNumber } from './moment-number.ts';

/** What a path through objects leads to. */
export type PlainType =
  | 'string'
  | 'boolean'
  | 'decimal'
  | 'integer'
  | 'dateTime'
  | 'dateTimeOnly'
  | 'object'
  | 'list';

/** `inside`: texts in the elements of a list. */
export type FieldType = PlainType | 'inside';

/** Number of a field among all. */
export type Field = number;

/** What every field is in the event in hand, by field: asked often, and so without a call. */
export interface Cells {
  /** Numbers of texts among the constants, `UNKNOWN_TEXT` for whatever else. */
  readonly ids: Int32Array;
  /** NaN where there is no number, `UNREAD` for a moment that nobody has asked for yet. */
  readonly numbers: Float64Array;
  /** What stands there, as in `FieldValues.kinds`. */
  readonly kinds: Uint8Array;
}

/** No number of JSON is infinite. */
export const UNREAD = Infinity;

export class TypedFields {
  readonly tree = new FieldTree();
  readonly constants = new TextConstants();
  readonly values = new FieldValues(this.tree, this.constants);
  readonly nodes: number[] = [];
  readonly types: FieldType[] = [];

  private readonly byKey = new Map<string, Field>();
  private current: Cells & { event: number } = {
    ids: new Int32Array(16),
    numbers: new Float64Array(16),
    kinds: new Uint8Array(16),
    event: -1,
  };
  private readonly folded: string[] = [];
  private readonly foldedEvents: number[] = [];

  /** The field of a path through a type, given out when it is new. */
  add(path: readonly string[], type: PlainType): Field {
    return this.fieldOf(this.tree.add(path), type);
  }

  /** The field of the texts that the elements of a list have at a path. */
  addInside(list: readonly string[], path: readonly string[]): Field {
    return this.fieldOf(this.tree.addInside(list, path), 'inside');
  }

  /** Numbers of the texts of a field of type `inside`, element by element. */
  textIdsInside(field: Field): readonly number[] {
    return this.values.columnOf(this.nodes[field] as number).ids;
  }

  private fieldOf(node: number, type: FieldType): Field {
    const key = `${node} ${type}`;
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const field = this.nodes.length;
    this.nodes.push(node);
    this.types.push(type);
    this.byKey.set(key, field);
    if (field >= this.current.kinds.length) this.grow();
    return field;
  }

  /** What every field is in the event in hand; good until the next one comes. */
  cells(): Cells {
    const { values, current } = this;
    if (current.event !== values.event) this.readCells();
    return current;
  }

  private readCells(): void {
    const { values, current, nodes, types } = this;
    const { ids, numbers, kinds } = current;
    current.event = values.event;
    for (let field = 0; field < nodes.length; field += 1) {
      const node = nodes[field] as number;
      const kind = values.kinds[node] as number;
      kinds[field] = kind;
      switch (types[field]) {
        case 'string':
          ids[field] = kind === TEXT ? values.textIdAt(node) : UNKNOWN_TEXT;
          break;
        case 'decimal':
          numbers[field] = kind === NUMBER ? (values.numbers[node] as number) : Number.NaN;
          break;
        case 'integer':
          numbers[field] = kind === NUMBER ? values.wholeAt(node) : Number.NaN;
          break;
        case 'dateTime':
        case 'dateTimeOnly':
          numbers[field] = kind === TEXT ? UNREAD : Number.NaN;
          break;
        default:
      }
    }
  }

  /** The text of a field; undefined where it has none. */
  text(field: Field): string | undefined {
    const node = this.nodes[field] as number;
    return this.values.kinds[node] === TEXT ? this.values.textAt(node) : undefined;
  }

  /** Whether the text of a field begins, or ends, with a piece of a pool, which is `text`. */
  startsWith(field: Field, pool: BytePool, piece: number, text: string): boolean {
    return startsWithPiece(this.values, this.nodes[field] as number, pool, piece, text);
  }

  endsWith(field: Field, pool: BytePool, piece: number, text: string): boolean {
    return endsWithPiece(this.values, this.nodes[field] as number, pool, piece, text);
  }

  /** Whether it is a piece whatever the case of its letters; `length` is that of the unfolded text. */
  isButForCase(field: Field, pool: BytePool, piece: number, length: number, text: string): boolean {
    const node = this.nodes[field] as number;
    const known = isPieceButForCase(this.values, node, pool, piece, length);
    if (known !== undefined) return known;
    return this.text(field)?.length === length && this.foldedText(field) === text;
  }

  /** The text of a field without the case of its letters; empty where it has none. */
  foldedText(field: Field): string {
    if (this.foldedEvents[field] !== this.values.event) {
      this.folded[field] = foldCase(this.text(field) ?? '');
      this.foldedEvents[field] = this.values.event;
    }
    return this.folded[field] as string;
  }

  /** The number of a field, or its moment in milliseconds; NaN where it has none. */
  number(field: Field): number {
    const { numbers } = this.cells();
    const number = numbers[field] as number;
    if (number !== UNREAD) return number;
    const moment = this.readMoment(this.nodes[field] as number, this.types[field] === 'dateTime');
    numbers[field] = moment;
    return moment;
  }

  /** Whether a field is this boolean. */
  isBoolean(field: Field, value: boolean): boolean {
    return this.cells().kinds[field] === (value ? TRUE : FALSE);
  }

  /** Whether a field has a value of its type. */
  hasValue(field: Field): boolean {
    const kind = this.cells().kinds[field];
    switch (this.types[field]) {
      case 'string':
        return kind === TEXT;
      case 'boolean':
        return kind === TRUE || kind === FALSE;
      case 'object':
        return kind === OBJECT;
      case 'list':
        return kind === LIST;
      default:
        return !Number.isNaN(this.number(field));
    }
  }

  private readMoment(node: number, hasOffset: boolean): number {
    const { values } = this;
    if (!hasOffset) return momentNumber(readPlainDateTime(values.textAt(node))?.localNanoseconds);
    return (
      values.plainMomentAt(node) ??
      momentNumber(readDateTime(values.textAt(node))?.epochNanoseconds)
    );
  }

  private grow(): void {
    const size = this.current.kinds.length * 2;
    this.current = {
      ids: new Int32Array(size),
      numbers: new Float64Array(size),
      kinds: new Uint8Array(size),
      event: -1,
    };
  }
}
