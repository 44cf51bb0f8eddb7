/**
 * Text offered as sample events: one, a list, a batch, or a line each (NDJSON), bare or inside messages (events.md §5.1,
 * §9). What can be read is read, whatever is wrong with its neighbours.
 */
import {
  lineAndColumn,
  parseJson,
  rangeOfPath,
  type DiagnosticParams,
  type JsonDocument,
  type JsonObject,
  type JsonProblem,
  type JsonProblemCode,
  type SourceRange,
} from '#domain/base';
import { readPayload, schemaIdOf } from './message.ts';

/** Longest text that is read; far above what an inlet takes, because files hold many events. */
export const SAMPLES_MAX_LENGTH = 50_000_000;

export type SampleProblemCode =
  | JsonProblemCode
  /** `limit` characters. */
  | 'samples/too-large'
  /** A number, a text, a list inside a list: `found`. */
  | 'samples/not-an-object'
  /** A message without `body.xdmEntity`. */
  | 'samples/no-entity';

export interface SampleProblem {
  readonly code: SampleProblemCode;
  readonly params: DiagnosticParams;
  /** Line of the text, from 1. */
  readonly line: number;
  /** Place in the whole text. */
  readonly range: SourceRange;
}

export interface ReadSamples {
  readonly entities: readonly JsonObject[];
  /** Line on which each entity begins, in step with `entities`. */
  readonly lines: readonly number[];
  readonly form: 'json' | 'lines';
  /** Messages or Web SDK wraps were opened. */
  readonly unwrapped: boolean;
  /** `$id`s that messages name, each once: the draft may well be one of these. */
  readonly schemaIds: readonly string[];
  readonly problems: readonly SampleProblem[];
}

/** Reads sample events; never fails as a whole. */
export function readSamples(text: string): ReadSamples {
  const collected = new Samples(text);
  if (text.length > SAMPLES_MAX_LENGTH) {
    const range = { start: 0, end: 0 };
    const params = { limit: SAMPLES_MAX_LENGTH };
    collected.problems.push({ code: 'samples/too-large', params, line: 1, range });
    return collected.result('json');
  }
  const whole = parseJson(text);
  if (whole.ok) {
    collected.addDocument(whole.value, 0);
    return collected.result('json');
  }
  const lines = linesOf(text);
  if (!isLinewise(lines, text)) {
    collected.addJsonProblem(whole.error, 0);
    return collected.result('json');
  }
  for (const { start, end } of lines) {
    const line = parseJson(text.slice(start, end));
    if (line.ok) collected.addDocument(line.value, start);
    else collected.addJsonProblem(line.error, start);
  }
  return collected.result('lines');
}

/** Lines that say something; a byte-order mark is no part of the first. */
function linesOf(text: string): readonly SourceRange[] {
  const lines: SourceRange[] = [];
  const line = /[^\r\n]+/g;
  line.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  for (let match = line.exec(text); match !== null; match = line.exec(text)) {
    if (match[0].trim() === '') continue;
    lines.push({ start: match.index, end: match.index + match[0].length });
  }
  return lines;
}

/** Most lines are an object by the looks of them; those of one laid-out document are not. */
function isLinewise(lines: readonly SourceRange[], text: string): boolean {
  if (lines.length < 2) return false;
  const objects = lines.filter(({ start, end }) => {
    const line = text.slice(start, end).trim();
    return line.startsWith('{') && line.endsWith('}');
  });
  return objects.length * 2 >= lines.length;
}

class Samples {
  readonly problems: SampleProblem[] = [];
  private readonly entities: JsonObject[] = [];
  private readonly lines: number[] = [];
  private readonly schemaIds = new Set<string>();
  private readonly counter: LineCounter;
  private unwrapped = false;

  constructor(text: string) {
    this.counter = new LineCounter(text);
  }

  /** Entities of a document that begins at an offset of the text. */
  addDocument(document: JsonDocument, offset: number): void {
    const read = readPayload(document.value);
    if (!read.ok) {
      this.addProblem('samples/not-an-object', read.error.params, document, [], offset);
      return;
    }
    this.unwrapped ||= read.value.unwrapped;
    for (const item of read.value.items) {
      const id = schemaIdOf(item);
      if (id !== undefined) this.schemaIds.add(id);
      if (item.entity !== undefined) {
        this.unwrapped ||= item.shape === 'message';
        this.entities.push(item.entity);
        this.lines.push(this.lineOf(document, item.place, offset));
      } else if (item.refusal !== undefined) {
        const { params } = item.refusal;
        this.addProblem('samples/not-an-object', params, document, item.place, offset);
      } else this.addProblem('samples/no-entity', {}, document, item.place, offset);
    }
  }

  addJsonProblem({ code, params, range }: JsonProblem, offset: number): void {
    this.push(code, params, { start: range.start + offset, end: range.end + offset });
  }

  result(form: ReadSamples['form']): ReadSamples {
    const { entities, lines, unwrapped, problems } = this;
    return { entities, lines, form, unwrapped, schemaIds: [...this.schemaIds], problems };
  }

  private addProblem(
    code: SampleProblemCode,
    params: DiagnosticParams,
    document: JsonDocument,
    place: readonly (string | number)[],
    offset: number,
  ): void {
    const range = rangeOfPath(document, place);
    this.push(code, params, { start: range.start + offset, end: range.end + offset });
  }

  private push(code: SampleProblemCode, params: DiagnosticParams, range: SourceRange): void {
    this.problems.push({ code, params, line: this.counter.lineAt(range.start), range });
  }

  /** A line of an NDJSON text needs no places; of a list each element has its own. */
  private lineOf(
    document: JsonDocument,
    place: readonly (string | number)[],
    offset: number,
  ): number {
    const isAlone = place.length === 0 || offset > 0;
    const start = isAlone ? 0 : rangeOfPath(document, place).start;
    return this.counter.lineAt(start + offset);
  }
}

/** Lines of rising offsets, counted once over the text; a step back starts over. */
class LineCounter {
  private readonly text: string;
  private offset = 0;
  private line = 1;

  constructor(text: string) {
    this.text = text;
  }

  lineAt(offset: number): number {
    if (offset < this.offset) {
      this.offset = 0;
      this.line = 1;
    }
    const part = this.text.slice(this.offset, offset);
    this.line += lineAndColumn(part, part.length).line - 1;
    this.offset = offset;
    return this.line;
  }
}
