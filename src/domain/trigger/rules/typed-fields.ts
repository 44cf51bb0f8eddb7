/**
 * Fields as conditions read them: a node of the event through the type that its schema declares. What does not fit the
 * type is no value (expression-language.md §4.3). Two schemas may declare one field differently.
 */
import { foldCase } from '#domain/pattern';
import { readDateTime, readPlainDateTime } from '#domain/expression';
import type { BytePool } from '../fields/byte-pool.ts';
import { TextConstants } from '../fields/constants.ts';
import { FieldTree } from '../fields/field-tree.ts';
import { FALSE, FieldValues, LIST, NUMBER, OBJECT, TEXT, TRUE } from '../fields/field-values.ts';
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

export class TypedFields {
  readonly tree = new FieldTree();
  readonly constants = new TextConstants();
  readonly values = new FieldValues(this.tree, this.constants);
  readonly nodes: number[] = [];
  readonly types: FieldType[] = [];

  private readonly byKey = new Map<string, Field>();
  private readonly compared: Field[] = [];
  private ids = new Int32Array(16);
  private idsOf = -1;
  private readonly folded: string[] = [];
  private readonly foldedEvents: number[] = [];
  private numbers = new Float64Array(16);
  private numberEvents = new Int32Array(16);

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
    if (type === 'string') this.compared.push(field);
    this.byKey.set(key, field);
    if (field >= this.ids.length) this.grow();
    return field;
  }

  /**
   * Numbers of the texts of all fields that are compared with constants, looked up at once; `UNKNOWN_TEXT` where a
   * field has none or another one. Read them by field until the next event comes.
   */
  readTextIds(): Int32Array {
    const { values, ids, compared } = this;
    if (this.idsOf !== values.event) {
      this.idsOf = values.event;
      for (let index = 0; index < compared.length; index += 1) {
        const field = compared[index] as number;
        ids[field] = values.textIdAt(this.nodes[field] as number);
      }
    }
    return ids;
  }

  /** Number of the text of a field among the constants. */
  textId(field: Field): number {
    return this.readTextIds()[field] as number;
  }

  /** The text of a field; undefined where it has none. */
  text(field: Field): string | undefined {
    const node = this.nodes[field] as number;
    return this.values.kinds[node] === TEXT ? this.values.textAt(node) : undefined;
  }

  /** Whether the text of a field begins, or ends, with a piece of a pool, which is `text`. */
  startsWith(field: Field, pool: BytePool, piece: number, text: string): boolean {
    return this.values.startsWith(this.nodes[field] as number, pool, piece, text);
  }

  endsWith(field: Field, pool: BytePool, piece: number, text: string): boolean {
    return this.values.endsWith(this.nodes[field] as number, pool, piece, text);
  }

  /** Whether it is a piece whatever the case of its letters; `length` is that of the unfolded text. */
  isButForCase(field: Field, pool: BytePool, piece: number, length: number, text: string): boolean {
    const node = this.nodes[field] as number;
    const known = this.values.isButForCase(node, pool, piece, length);
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
    const { values } = this;
    if (this.numberEvents[field] === values.event) return this.numbers[field] as number;
    const number = this.readNumber(field, this.nodes[field] as number);
    this.numbers[field] = number;
    this.numberEvents[field] = values.event;
    return number;
  }

  /** Whether a field is this boolean. */
  isBoolean(field: Field, value: boolean): boolean {
    return this.values.kinds[this.nodes[field] as number] === (value ? TRUE : FALSE);
  }

  /** Whether a field has a value of its type. */
  hasValue(field: Field): boolean {
    const kind = this.values.kinds[this.nodes[field] as number];
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

  private readNumber(field: Field, node: number): number {
    const { values } = this;
    const kind = values.kinds[node];
    switch (this.types[field]) {
      case 'decimal':
        return kind === NUMBER ? (values.numbers[node] as number) : Number.NaN;
      case 'integer':
        return values.wholeAt(node);
      case 'dateTime': {
        if (kind !== TEXT) return Number.NaN;
        return (
          values.plainMomentAt(node) ??
          momentNumber(readDateTime(values.textAt(node))?.epochNanoseconds)
        );
      }
      case 'dateTimeOnly':
        return kind === TEXT
          ? momentNumber(readPlainDateTime(values.textAt(node))?.localNanoseconds)
          : Number.NaN;
      default:
        return Number.NaN;
    }
  }

  private grow(): void {
    const size = this.ids.length * 2;
    this.ids = grown(this.ids, new Int32Array(size));
    this.numbers = grown(this.numbers, new Float64Array(size));
    this.numberEvents = grown(this.numberEvents, new Int32Array(size));
  }
}

function grown<T extends Int32Array | Float64Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
