/**
 * A job on its way to the workers: in parts, because packing thousands of definitions at once would hold the page up.
 */
import { invariant } from '#domain/base';
import type { EventRecord, SchemaRecord } from '#domain/workspace';
import type { ReplayJob } from './replay-job.ts';

export type JobPart =
  | { readonly kind: 'events'; readonly events: readonly EventRecord[] }
  | { readonly kind: 'schema'; readonly schema: SchemaRecord }
  /** The rest, last. */
  | { readonly kind: 'job'; readonly job: ReplayJob };

const EVENTS_A_PART = 200;

/** Cuts a job. Payloads kept with events are nothing to a replay. */
export function* partsOfJob(job: ReplayJob): Generator<JobPart, void, undefined> {
  const { workspace } = job;
  const events = job.kind === 'edit' ? [] : workspace.events;
  for (let at = 0; at < events.length; at += EVENTS_A_PART) {
    yield { kind: 'events', events: events.slice(at, at + EVENTS_A_PART).map(bare) };
  }
  for (const schema of workspace.schemas) yield { kind: 'schema', schema };
  yield { kind: 'job', job: { ...job, workspace: { ...workspace, events: [], schemas: [] } } };
}

function bare(event: EventRecord): EventRecord {
  return { ...event, samples: [] };
}

export interface JobAssembly {
  add(part: JobPart): void;
  /** The job whose parts have come; the next one begins. */
  take(): ReplayJob;
}

export function createJobAssembly(): JobAssembly {
  let events: EventRecord[] = [];
  let schemas: SchemaRecord[] = [];
  let rest: ReplayJob | undefined;
  return {
    add(part) {
      if (part.kind === 'events') events.push(...part.events);
      else if (part.kind === 'schema') schemas.push(part.schema);
      else rest = part.job;
    },
    take() {
      invariant(rest, 'a job is sent before it is run');
      const job = { ...rest, workspace: { ...rest.workspace, events, schemas } };
      events = [];
      schemas = [];
      rest = undefined;
      return job;
    },
  };
}
