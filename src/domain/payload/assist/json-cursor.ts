/**
 * Where a cursor stands in a JSON text that need not be whole: the first step of completion and hover in the payload
 * editor. Brackets may be missing or crossed, commas and colons too; every text has an answer, in linear time.
 */
import type { JsonPath } from '#domain/base';
import { jsonTokenText, nextJsonToken, type JsonToken } from './json-tokens.ts';

export interface JsonCursor {
  /** What belongs here; nothing between a name and its colon, or behind the whole value. */
  readonly expects: 'name' | 'value' | 'nothing';
  /** Steps to the object or list around the cursor. */
  readonly container: JsonPath;
  /** Steps to the value that stands here, or that the name here names. */
  readonly path: JsonPath;
  /** Names in the objects around, the root first: `names[2]` are those at `container.slice(0, 2)`. Lists have none. */
  readonly names: readonly ReadonlySet<string>[];
  /** The string or word that the cursor is in or right behind. */
  readonly token: JsonToken | undefined;
  /** End of the value before, where the comma behind it is missing. */
  readonly missingComma: number | undefined;
  /** What comes behind the cursor and its token. */
  readonly next: 'colon' | 'name' | 'value' | 'end';
}

/** Where the cursor stands: `{"a": {"b|` expects a name in `a`. A cursor is in a token or right behind it. */
export function jsonCursorAt(text: string, offset: number): JsonCursor {
  const scan = new Scan(text);
  let snapshot: Snapshot | undefined;
  let token = nextJsonToken(text, 0);
  while (token !== undefined) {
    if (snapshot === undefined && offset <= token.start) snapshot = scan.snapshot();
    if (snapshot === undefined && offset <= token.end && hasText(token)) {
      token = upTo(token, offset);
      snapshot = scan.snapshot(token);
      scan.underCursor = token;
    }
    scan.take(token);
    token = nextJsonToken(text, token.end);
  }
  return cursorOf(text, offset, snapshot ?? scan.snapshot());
}

/** An object or list that is open, or the text as a whole. */
interface Frame {
  readonly kind: 'object' | 'list' | 'text';
  /** Step from the frame around to this one. */
  readonly step: string | number;
  readonly names: Set<string>;
  expects: 'name' | 'colon' | 'value' | 'comma';
  name: string;
  index: number;
  /** The last value when it was a string or word: a colon behind it would make it a name. */
  last: JsonToken | undefined;
  /** End of the last value. */
  end: number;
}

interface Snapshot {
  readonly frames: readonly Frame[];
  /** The innermost frame as it was then; the names of all go on filling. */
  readonly inner: Readonly<Frame>;
  readonly token: JsonToken | undefined;
}

class Scan {
  /** Its name is being typed, hence not yet taken. */
  underCursor: JsonToken | undefined;

  private readonly text: string;
  private readonly frames: Frame[] = [newFrame('text', '')];
  private readonly open = { object: 0, list: 0 };

  constructor(text: string) {
    this.text = text;
  }

  snapshot(token?: JsonToken): Snapshot {
    return { frames: [...this.frames], inner: { ...this.inner() }, token };
  }

  take(token: JsonToken): void {
    const frame = this.inner();
    switch (token.kind) {
      case '{':
        return this.enter('object');
      case '[':
        return this.enter('list');
      case '}':
        return this.leave('object', token.end);
      case ']':
        return this.leave('list', token.end);
      case ',':
        if (frame.kind === 'list') frame.index += 1;
        frame.expects = frame.kind === 'object' ? 'name' : 'value';
        frame.last = undefined;
        return undefined;
      case ':':
        if (frame.kind !== 'object') return undefined;
        if (frame.expects === 'comma' && frame.last) this.name(frame, frame.last);
        frame.expects = 'value';
        return undefined;
      case 'string':
      case 'word':
        if (frame.kind === 'object' && frame.expects !== 'value') this.name(frame, token);
        else filled(frame, token.end, token);
    }
  }

  private inner(): Frame {
    return this.frames.at(-1) as Frame;
  }

  private name(frame: Frame, token: JsonToken): void {
    frame.name = jsonTokenText(this.text, token);
    frame.expects = 'colon';
    frame.last = undefined;
    if (token !== this.underCursor) frame.names.add(frame.name);
  }

  private enter(kind: 'object' | 'list'): void {
    const { kind: around, name, index } = this.inner();
    this.frames.push(newFrame(kind, around === 'object' ? name : index));
    this.open[kind] += 1;
  }

  /** Closes what is open inside too; a bracket that closes nothing is passed over. */
  private leave(kind: 'object' | 'list', end: number): void {
    if (this.open[kind] === 0) return;
    for (let closed = this.frames.pop(); closed !== undefined; closed = this.frames.pop()) {
      if (closed.kind !== 'text') this.open[closed.kind] -= 1;
      if (closed.kind === kind) break;
    }
    filled(this.inner(), end, undefined);
  }
}

function newFrame(kind: Frame['kind'], step: string | number): Frame {
  const expects = kind === 'object' ? 'name' : 'value';
  return { kind, step, expects, names: new Set(), name: '', index: 0, last: undefined, end: 0 };
}

function filled(frame: Frame, end: number, last: JsonToken | undefined): void {
  frame.expects = 'comma';
  frame.end = end;
  frame.last = last;
}

/** An unclosed string would run on to the end of its line, over what was there before it was begun. */
function upTo(token: JsonToken, offset: number): JsonToken {
  return token.closed ? token : { ...token, end: offset };
}

function hasText(token: JsonToken): boolean {
  return token.kind === 'string' || token.kind === 'word';
}

function cursorOf(text: string, offset: number, { frames, inner, token }: Snapshot): JsonCursor {
  const next = kindOfNext(text, token?.end ?? offset, inner.kind);
  const container = frames.slice(2).map(({ step }) => step);
  const around = {
    container,
    token,
    next,
    names: frames.slice(1).map(({ names }) => names),
    missingComma: inner.expects === 'comma' ? inner.end : undefined,
  };
  if (inner.kind === 'text') {
    return { ...around, expects: inner.expects === 'value' ? 'value' : 'nothing', path: [] };
  }
  if (inner.kind === 'list') {
    const index = inner.index + (inner.expects === 'comma' ? 1 : 0);
    return { ...around, expects: 'value', path: [...container, index] };
  }
  // `"a": "b|": 1` has no value for `a`: what a colon follows is a name.
  if (inner.expects === 'value' && !(token && next === 'colon')) {
    return { ...around, expects: 'value', path: [...container, inner.name] };
  }
  const name = token ? jsonTokenText(text, token) : '';
  const expects = inner.expects === 'colon' && !token ? 'nothing' : 'name';
  return { ...around, expects, path: [...container, name] };
}

function kindOfNext(text: string, offset: number, around: Frame['kind']): JsonCursor['next'] {
  const next = nextJsonToken(text, offset);
  if (next === undefined || [',', '}', ']'].includes(next.kind)) return 'end';
  if (next.kind === ':') return 'colon';
  const isName = around === 'object' && nextJsonToken(text, next.end)?.kind === ':';
  return isName && hasText(next) ? 'name' : 'value';
}
