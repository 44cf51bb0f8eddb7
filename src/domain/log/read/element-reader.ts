/**
 * Takes JSON texts apart that hold many records: a list, the `messages` of a batch, the `events` of the Web SDK, the
 * entries of a HAR file, or objects laid out one behind the other. Only brackets, texts and the names of the outermost
 * objects are looked at; an object that turns out to be no container is a record itself.
 */
import type { LogBlock, LogFormat, LogProblem } from '../log-format.ts';
import { REQUEST_MAX_BYTES } from '#domain/payload';
import { BlockBuilder } from './block-builder.ts';
import { BYTE, HAR_ENTRY_MAX_BYTES, isSpace, type FormatReader } from './format-reader.ts';
import { ValueScanner } from './value-scanner.ts';

type State =
  /** Between values, outside of everything. */
  | 'top'
  /** Something that is no value, up to the end of its line. */
  | 'stray'
  /** Between the elements of the list of a container. */
  | 'list'
  /** Inside a record: brackets and texts, or a bare word. */
  | 'record'
  | 'word'
  /** Behind the list of a container, up to the end of the container. */
  | 'rest'
  /** Inside an object that may be a container. */
  | 'member'
  | 'name'
  | 'colon'
  | 'value'
  | 'skip'
  | 'skip-word'
  /** Behind `"events": [`. */
  | 'first-event';

/** Which object the members are of: the outermost, the `log` in it, the first of its `events`. Brackets around it. */
const DEPTH = { root: 1, log: 2, event: 3 } as const;

/** Longest name that means something: `messages`. */
const NAME_LENGTH = 8;

export class ElementReader implements FormatReader {
  problem: LogProblem | undefined;
  /** A list, a batch, the events of the Web SDK or a HAR file was recognised. */
  hasContainer = false;
  readonly #builder: BlockBuilder;
  readonly #scanner: ValueScanner;
  #state: State = 'top';
  /** Where the record in the making goes on in the bytes at hand; -1 outside of records. */
  #from = -1;
  #level: keyof typeof DEPTH = 'root';
  #name = '';
  #isNameEscaped = false;
  #isInList = false;
  /** Objects around the list of the container. */
  #around = 0;

  constructor(blockBytes: number, firstLine: number) {
    const recordBytes = REQUEST_MAX_BYTES;
    this.#builder = new BlockBuilder({ format: 'elements', blockBytes, recordBytes });
    this.#scanner = new ValueScanner(firstLine);
  }

  get format(): LogFormat {
    return this.#builder.format;
  }

  push(bytes: Uint8Array): readonly LogBlock[] {
    if (this.#from !== -1) this.#from = 0;
    let at = 0;
    while (at < bytes.length) at = this.#step(bytes, at);
    if (this.#from !== -1) this.#builder.append(bytes, this.#from, bytes.length);
    return this.#builder.take();
  }

  end(): readonly LogBlock[] {
    if (this.#state === 'stray') this.#builder.finish();
    else if (this.#state !== 'top') this.problem = { code: 'log/truncated', params: {} };
    if (this.#builder.count === 0) this.problem ??= { code: 'log/no-events', params: {} };
    return this.#builder.takeRest();
  }

  /** Reads on from an index; returns the next one. */
  #step(bytes: Uint8Array, at: number): number {
    switch (this.#state) {
      case 'record':
      case 'skip':
      case 'rest':
        return this.#scan(bytes, at);
      case 'name':
        return this.#readName(bytes, at);
      case 'stray':
        return this.#passStray(bytes, at);
      case 'word':
      case 'skip-word':
        return this.#readWord(bytes, at);
      default:
    }
    const next = this.#passSpace(bytes, at);
    if (next === bytes.length) return next;
    const byte = bytes[next];
    switch (this.#state) {
      case 'top':
        return this.#readTop(byte, next);
      case 'list':
        return this.#readList(byte, next);
      case 'member':
        return this.#readMember(bytes, byte, next);
      case 'colon':
        if (byte !== BYTE.colon) return this.#giveUp(next);
        this.#state = 'value';
        return next + 1;
      case 'value':
        return this.#readValue(byte, next);
      case 'first-event':
        return this.#readFirstEvent(bytes, byte, next);
    }
  }

  #passSpace(bytes: Uint8Array, from: number): number {
    let at = from;
    while (at < bytes.length && isSpace(bytes[at])) {
      if (bytes[at] === BYTE.newline) this.#scanner.line += 1;
      at += 1;
    }
    return at;
  }

  #readTop(byte: number | undefined, at: number): number {
    if (byte === BYTE.openList) {
      this.#openList(0);
      return at + 1;
    }
    if (byte === BYTE.comma) return at + 1;
    this.#begin(at);
    if (byte === BYTE.openObject) {
      this.#level = 'root';
      this.#state = 'member';
      return at + 1;
    }
    this.#state = 'stray';
    return at;
  }

  #passStray(bytes: Uint8Array, from: number): number {
    let at = from;
    while (at < bytes.length && !endsStray(bytes[at])) at += 1;
    if (at < bytes.length) this.#finish(bytes, at);
    return at;
  }

  #readList(byte: number | undefined, at: number): number {
    if (byte === BYTE.comma) return at + 1;
    if (byte === BYTE.closeList) {
      this.#isInList = false;
      this.#state = this.#around === 0 ? 'top' : 'rest';
      this.#scanner.begin(this.#around);
      return at + 1;
    }
    this.#begin(at);
    if (isScanned(byte)) {
      this.#scanner.begin();
      this.#state = 'record';
      return at;
    }
    this.#state = 'word';
    // Whatever it is, one byte is taken: a bracket that closes nothing is a word too.
    return at + 1;
  }

  /** Inside a bare word, of a list or of a member. */
  #readWord(bytes: Uint8Array, from: number): number {
    let at = from;
    while (at < bytes.length && !endsWord(bytes[at])) at += 1;
    if (at === bytes.length) return at;
    if (this.#state === 'word') this.#finish(bytes, at);
    else this.#state = 'member';
    return at;
  }

  #readMember(bytes: Uint8Array, byte: number | undefined, at: number): number {
    if (byte === BYTE.comma) return at + 1;
    if (byte === BYTE.quote) {
      this.#name = '';
      this.#isNameEscaped = false;
      this.#state = 'name';
      return at + 1;
    }
    if (byte !== BYTE.closeObject) return this.#giveUp(at);
    // The first event has no `xdm`: this is an object like any other that has `events`.
    if (this.#level === 'event') return this.#giveUp(at);
    if (this.#level === 'log') this.#level = 'root';
    else this.#finish(bytes, at + 1);
    return at + 1;
  }

  #readName(bytes: Uint8Array, from: number): number {
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at] as number;
      if (byte === BYTE.newline) this.#scanner.line += 1;
      if (this.#isNameEscaped) {
        this.#isNameEscaped = false;
      } else if (byte === BYTE.quote) {
        this.#state = 'colon';
        return at + 1;
      } else if (byte === BYTE.backslash) this.#isNameEscaped = true;
      // An escape makes it none of the names looked for, and so does one letter too many.
      if (this.#name.length <= NAME_LENGTH) this.#name += String.fromCharCode(byte);
    }
    return bytes.length;
  }

  #readValue(byte: number | undefined, at: number): number {
    const name = this.#name;
    const isObject = byte === BYTE.openObject;
    const isList = byte === BYTE.openList;
    if (this.#level === 'root' && name === 'messages' && isList) {
      this.#openList(1);
      return at + 1;
    }
    if (this.#level === 'root' && name === 'events' && isList) {
      this.#state = 'first-event';
      return at + 1;
    }
    if (this.#level === 'root' && name === 'log' && isObject && this.#mayBeHar()) {
      this.#level = 'log';
      this.#state = 'member';
      return at + 1;
    }
    if (this.#level === 'log' && name === 'entries' && isList) {
      this.#builder.format = 'har';
      this.#builder.recordBytes = HAR_ENTRY_MAX_BYTES;
      this.#openList(2);
      return at + 1;
    }
    if (this.#level === 'event' && name === 'xdm' && isObject) {
      this.#builder.keepFromMark();
      this.#hold(1);
      this.#scanner.begin(1);
      this.#state = 'record';
      return at;
    }
    this.#scanner.begin();
    this.#state = isScanned(byte) ? 'skip' : 'skip-word';
    return at;
  }

  #readFirstEvent(bytes: Uint8Array, byte: number | undefined, at: number): number {
    if (byte === BYTE.closeList) {
      this.#openList(1);
      return at;
    }
    if (byte !== BYTE.openObject) return this.#giveUp(at, 2);
    this.#builder.append(bytes, this.#from, at);
    this.#from = at;
    this.#builder.mark(this.#scanner.line);
    this.#level = 'event';
    this.#state = 'member';
    return at + 1;
  }

  /** One log has one format: what looks like a HAR file behind other records is a record. */
  #mayBeHar(): boolean {
    return this.#builder.count === 0 || this.#builder.format === 'har';
  }

  /** The object is no container, or broken: a record, whose end its brackets tell. `depth` brackets are open. */
  #giveUp(at: number, depth: number = DEPTH[this.#level]): number {
    this.#scanner.begin(depth);
    this.#state = 'record';
    return at;
  }

  #openList(around: number): void {
    this.#builder.cancel();
    this.#from = -1;
    this.#hold(around);
    this.#state = 'list';
  }

  #hold(around: number): void {
    this.hasContainer = true;
    this.#isInList = true;
    this.#around = around;
  }

  #begin(at: number): void {
    this.#builder.begin(this.#scanner.line);
    this.#from = at;
  }

  #finish(bytes: Uint8Array, end: number): void {
    this.#builder.append(bytes, this.#from, end);
    this.#builder.finish();
    this.#from = -1;
    this.#state = this.#isInList ? 'list' : 'top';
  }

  #scan(bytes: Uint8Array, at: number): number {
    const end = this.#scanner.scan(bytes, at, bytes.length);
    if (end === -1) return bytes.length;
    if (this.#state === 'record') this.#finish(bytes, end);
    else this.#state = this.#state === 'skip' ? 'member' : 'top';
    return end;
  }
}

/** Values whose end the scanner finds. */
function isScanned(byte: number | undefined): boolean {
  return byte === BYTE.openObject || byte === BYTE.openList || byte === BYTE.quote;
}

function endsWord(byte: number | undefined): boolean {
  return (
    byte === BYTE.comma || byte === BYTE.closeList || byte === BYTE.closeObject || isSpace(byte)
  );
}

function endsStray(byte: number | undefined): boolean {
  return byte === BYTE.newline || byte === BYTE.openObject || byte === BYTE.openList;
}
