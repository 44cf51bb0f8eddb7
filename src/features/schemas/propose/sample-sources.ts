/** What people bring as samples, pasted and in files, read together: what can be read is, and the rest is told. */
import type { DiagnosticParams, JsonObject } from '#domain/base';
import { readSamples, type SampleProblemCode } from '#domain/payload';
import type { FileProblem } from '#ui/files';
import type { IntakeText } from '../intake.ts';

export interface SampleTrouble {
  /** Name of the file; null for the pasted text. */
  readonly source: string | null;
  /** Why nothing of a file, or not this line of a text, could be read. */
  readonly cause:
    | { readonly file: FileProblem }
    | {
        readonly line: number;
        readonly code: SampleProblemCode;
        readonly params: DiagnosticParams;
        /** The line itself, to find it by. */
        readonly excerpt: string;
      };
}

export interface SourceReading {
  readonly entities: readonly JsonObject[];
  readonly unwrapped: boolean;
  /** `$id`s that messages name. */
  readonly schemaIds: readonly string[];
  readonly troubles: readonly SampleTrouble[];
  /** Payloads of each source, in step with the sources. */
  readonly counts: readonly number[];
}

const EXCERPT_LENGTH = 80;

export function readSources(sources: readonly IntakeText[]): SourceReading {
  const entities: JsonObject[] = [];
  const troubles: SampleTrouble[] = [];
  const schemaIds = new Set<string>();
  const counts: number[] = [];
  let unwrapped = false;
  for (const source of sources) {
    if ('problem' in source) {
      troubles.push({ source: source.name, cause: { file: source.problem } });
      counts.push(0);
      continue;
    }
    if (source.text.trim() === '') {
      counts.push(0);
      continue;
    }
    const read = readSamples(source.text);
    for (const entity of read.entities) entities.push(entity);
    for (const id of read.schemaIds) schemaIds.add(id);
    unwrapped ||= read.unwrapped;
    counts.push(read.entities.length);
    for (const { code, params, line, range } of read.problems) {
      const cause = { line, code, params, excerpt: lineAt(source.text, range.start) };
      troubles.push({ source: source.name, cause });
    }
  }
  return { entities, unwrapped, schemaIds: [...schemaIds], troubles, counts };
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end < 0 ? undefined : end).trim();
  return line.length <= EXCERPT_LENGTH ? line : `${line.slice(0, EXCERPT_LENGTH)}…`;
}

/** Names of files in folders and zips that may hold samples. */
export function isSampleFile(name: string): boolean {
  return /\.(?:json|ndjson|jsonl|txt|log)$/i.test(name);
}
