/**
 * The fields of one event, fetched once: from the bytes of its JSON text or from an object. One instance serves event
 * after event; what was read of the last one is forgotten by `begin`.
 */
import {
  decodeUtf8,
  invariant,
  isJsonArray,
  parseJson,
  type JsonArray,
  type JsonObject,
  type JsonValue,
} from '#domain/base';
import { UNKNOWN_TEXT, type TextConstants } from './constants.ts';
import { ElementColumns, type Column } from './element-columns.ts';
import { ROOT, type FieldTree } from './field-tree.ts';
import { placeAt } from './place-at.ts';
import { plainMoment } from './plain-moment.ts';
import { textOf } from './text-of.ts';

/** What stands at a node. */
export const MISSING = 0;
export const NULL = 1;
export const TRUE = 2;
export const FALSE = 3;
export const NUMBER = 4;
export const TEXT = 5;
export const OBJECT = 6;
export const LIST = 7;

const TWO_TO_63 = 2 ** 63;
const NO_BYTES = new Uint8Array();

export class FieldValues {
  readonly tree: FieldTree;
  /** What stands at each node. */
  kinds = new Uint8Array();
  /** Place in the bytes; of a text between its quotes. */
  starts = new Int32Array();
  ends = new Int32Array();
  /** Hash of a text's bytes, while `texts` does not have it. */
  hashes = new Int32Array();
  /** 1 where a text is ASCII without escapes. */
  plain = new Uint8Array();
  /** Numbers as doubles: an integer beyond 2^53 is near, and `rawAt` gives it exactly. */
  numbers = new Float64Array();
  /** Counts events: what carries another number belongs to an earlier one. */
  event = 0;
  bytes: Uint8Array = NO_BYTES;
  /** The text has something that `JSON.parse` reads otherwise than `parseJson`: then the latter reads parts of it. */
  unusual = false;
  /** The text has something that `JSON.parse` reads and `parseJson` may refuse. */
  refusable = false;

  private texts: string[] = [];
  private textEvents = new Int32Array();
  private raws: (JsonValue | undefined)[] = [];
  private rawEvents = new Int32Array();
  /** The event as far as somebody needed it as an object. */
  private partial: Record<string, JsonValue> | undefined;
  private placedEvents = new Int32Array();
  private whole: JsonObject | undefined;
  private version = -1;

  private readonly constants: TextConstants;
  /** What is wanted of the elements of lists, by node. */
  private readonly columns = new ElementColumns();

  constructor(tree: FieldTree, constants: TextConstants) {
    this.tree = tree;
    this.constants = constants;
  }

  /** Forgets the last event. */
  begin(bytes: Uint8Array = NO_BYTES): void {
    this.event += 1;
    this.bytes = bytes;
    this.unusual = false;
    this.refusable = false;
    this.whole = undefined;
    this.partial = undefined;
    if (this.version === this.tree.version) this.kinds.fill(MISSING);
    else this.grow();
    this.columns.clear();
  }

  /** Fetches the fields of an event that is an object. */
  readObject(event: JsonObject): void {
    this.begin();
    this.whole = event;
    this.walk(event, ROOT);
  }

  /** Forgets what was read of a node and below it: the text repeats its name, and the last one counts. */
  forget(node: number): void {
    this.kinds[node] = MISSING;
    this.textEvents[node] = 0;
    this.rawEvents[node] = 0;
    for (const child of this.tree.children[node] as readonly number[]) this.forget(child);
    const element = this.tree.elements[node] as number;
    if (element !== 0) this.columns.clearNodes(this.tree.wantedInside.get(element) ?? []);
  }

  /** Number of the text at a node among the constants; `UNKNOWN_TEXT` where it is none of them. */
  textIdAt(node: number): number {
    if (this.kinds[node] !== TEXT) return UNKNOWN_TEXT;
    if (this.textEvents[node] === this.event)
      return this.constants.find(this.texts[node] as string);
    return this.constants.findBytes(
      this.hashes[node] as number,
      this.bytes,
      this.starts[node] as number,
      this.ends[node] as number,
    );
  }

  /**
   * The whole number of 64 bits at a node, NaN where there is none. Beyond 2^53 it is near, which tells it from every
   * constant of a condition's term all the same.
   */
  wholeAt(node: number): number {
    const number = this.numbers[node] as number;
    if (this.kinds[node] !== NUMBER || !Number.isInteger(number)) return Number.NaN;
    if (number > -TWO_TO_63 && number < TWO_TO_63) return number;
    const whole = this.exactAt(node, number);
    return BigInt.asIntN(64, whole) === whole ? number : Number.NaN;
  }

  /** A whole number as it was written; a text is asked itself, since it may not be read to its end yet. */
  private exactAt(node: number, number: number): bigint {
    if (this.rawEvents[node] === this.event) {
      const raw = this.raws[node];
      return typeof raw === 'bigint' ? raw : BigInt(number);
    }
    const written = textOf(this.bytes, this.starts[node] as number, this.ends[node] as number);
    return /^-?\d+$/.test(written) ? BigInt(written) : BigInt(number);
  }

  /** What a node inside of elements is in each element of its list. */
  columnOf(node: number): Column {
    return this.columns.of(node);
  }

  /** Keeps what is wanted of the element of a list that was just read, and makes room for the next one. */
  endElement(element: number): void {
    for (const node of this.tree.wantedInside.get(element) ?? []) {
      const { ids, numbers, wholes } = this.columnOf(node);
      ids.push(this.textIdAt(node));
      numbers.push(this.kinds[node] === NUMBER ? (this.numbers[node] as number) : Number.NaN);
      wholes.push(this.wholeAt(node));
    }
    this.forget(element);
  }

  /** The text at a node of kind `TEXT`. */
  textAt(node: number): string {
    if (this.textEvents[node] === this.event) return this.texts[node] as string;
    const text = textOf(this.bytes, this.starts[node] as number, this.ends[node] as number);
    this.keepText(node, text);
    return text;
  }

  /** The text at a node where it is at hand as a string, which is so when it had escapes or came from an object. */
  keptText(node: number): string | undefined {
    return this.textEvents[node] === this.event ? this.texts[node] : undefined;
  }

  /** Milliseconds of the text at a node, where it is in the bytes of the event and in the usual form of moments. */
  plainMomentAt(node: number): number | undefined {
    if (this.textEvents[node] === this.event) return undefined;
    return plainMoment(this.bytes, this.starts[node] as number, this.ends[node] as number);
  }

  keepText(node: number, text: string): void {
    this.texts[node] = text;
    this.textEvents[node] = this.event;
  }

  /** The value at a node as JSON; undefined where there is none. */
  rawAt(node: number): JsonValue | undefined {
    switch (this.kinds[node]) {
      case MISSING:
        return undefined;
      case NULL:
        return null;
      case TRUE:
        return true;
      case FALSE:
        return false;
      case TEXT:
        return this.textAt(node);
      default:
    }
    if (this.rawEvents[node] !== this.event) {
      this.raws[node] = this.parsePart(this.starts[node] as number, this.ends[node] as number);
      this.rawEvents[node] = this.event;
    }
    return this.raws[node];
  }

  /** An event that has what is wanted at these nodes; what else it has is left open. */
  objectWith(nodes: readonly number[]): JsonObject {
    if (this.whole) return this.whole;
    if (nodes[0] === ROOT) {
      this.whole = this.parsePart(this.starts[ROOT] ?? 0, this.ends[ROOT] ?? 0) as JsonObject;
      return this.whole;
    }
    const partial = (this.partial ??= {});
    for (const node of nodes) {
      if (this.placedEvents[node] === this.event) continue;
      this.placedEvents[node] = this.event;
      const value = this.rawAt(node);
      if (value !== undefined) placeAt(partial, this.tree.pathOf(node), value);
    }
    return partial;
  }

  private parsePart(start: number, end: number): JsonValue {
    const text = decodeUtf8(this.bytes, start, end) ?? '';
    if (!this.unusual) return JSON.parse(text) as JsonValue;
    const read = parseJson(text);
    invariant(read.ok, 'a part of a JSON text is JSON');
    return read.value.value;
  }

  private walk(object: JsonObject, parent: number): void {
    const { names, inherited, children } = this.tree;
    const nodes = children[parent] as readonly number[];
    for (let index = 0; index < nodes.length; index += 1) {
      const node = nodes[index] as number;
      const name = names[node] as string;
      if (inherited[node] === true && !Object.hasOwn(object, name)) continue;
      const value = object[name];
      if (value === undefined) continue;
      this.take(node, value);
    }
  }

  private walkList(list: JsonArray, element: number): void {
    for (const value of list) {
      this.take(element, value);
      this.endElement(element);
    }
  }

  private take(node: number, value: JsonValue): void {
    if (typeof value === 'string') {
      this.kinds[node] = TEXT;
      this.keepText(node, value);
      return;
    }
    if (typeof value === 'number') {
      this.kinds[node] = NUMBER;
      this.numbers[node] = value;
    } else if (typeof value === 'boolean') {
      this.kinds[node] = value ? TRUE : FALSE;
    } else if (value === null) {
      this.kinds[node] = NULL;
    } else if (typeof value === 'bigint') {
      this.kinds[node] = NUMBER;
      this.numbers[node] = Number(value);
    } else if (isJsonArray(value)) {
      this.kinds[node] = LIST;
      const element = this.tree.elements[node] as number;
      if (element !== 0) this.walkList(value, element);
    } else {
      this.kinds[node] = OBJECT;
      this.walk(value, node);
    }
    this.raws[node] = value;
    this.rawEvents[node] = this.event;
  }

  private grow(): void {
    const { size } = this.tree;
    this.version = this.tree.version;
    this.kinds = new Uint8Array(size);
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.hashes = new Int32Array(size);
    this.plain = new Uint8Array(size);
    this.numbers = new Float64Array(size);
    this.textEvents = new Int32Array(size);
    this.rawEvents = new Int32Array(size);
    this.placedEvents = new Int32Array(size);
    this.texts = Array.from({ length: size }, () => '');
    this.raws = Array.from({ length: size }, () => undefined);
  }
}
