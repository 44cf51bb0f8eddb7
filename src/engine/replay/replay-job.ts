/** What a thread is told to count for, as plain data, and what it makes of it. */
import { newUuid } from '#domain/base';
import {
  columnTypes,
  EditCounter,
  mergeEditTallies,
  mergeTallies,
  ReplayCounter,
  settleTally,
  type Counting,
  type EditTally,
  type ReplayTally,
} from '#domain/log';
import type { Moment } from '#domain/trigger';
import { compileWorkspace, indexSchemas, type EventRecord } from '#domain/workspace';
import type { EngineWorkspace } from '../contract.ts';
import { keepKnown } from '../keep-known.ts';

interface JobBase {
  readonly workspace: EngineWorkspace;
  /** Epoch milliseconds. */
  readonly now: number;
}

export type ReplayJob =
  | (JobBase & { readonly kind: 'replay' })
  | (JobBase & {
      readonly kind: 'edit';
      readonly saved: EventRecord | null;
      readonly draft: EventRecord;
    });

export type AnyTally = ReplayTally | EditTally;

/** Prepares one job after the other; what two have in common is read once. */
export function createPreparation(): (job: ReplayJob) => Counting<AnyTally> {
  let known: EngineWorkspace | undefined;
  return (job) => {
    known = keepKnown(known, job.workspace);
    return {
      counter: counterOf(job, known),
      typeOf: columnTypes([...indexSchemas(known.schemas).values()]),
    };
  };
}

function counterOf(job: ReplayJob, { draft, ...workspace }: EngineWorkspace) {
  const moment = momentAt(job.now);
  if (job.kind === 'replay') {
    return new ReplayCounter(compileWorkspace(workspace, draft), { moment });
  }
  const alone = (event: EventRecord) => compileWorkspace({ ...workspace, events: [event] });
  return new EditCounter({ saved: job.saved && alone(job.saved), draft: alone(job.draft) }, moment);
}

/** Puts tallies of one job together. */
export function mergeAny(a: AnyTally, b: AnyTally): AnyTally {
  return isEdit(a) ? mergeEditTallies(a, b as EditTally) : mergeTallies(a, b as ReplayTally);
}

/** A tally in the form in which it is shown. */
export function settleAny(tally: AnyTally): AnyTally {
  return isEdit(tally) ? tally : settleTally(tally);
}

function isEdit(tally: AnyTally): tally is EditTally {
  return 'isDraftBroken' in tally;
}

/** Chance comes from the platform here; the domain only sees it as a parameter. */
function momentAt(now: number): Moment {
  const random = { bytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)) };
  return { now, random: Math.random, uuid: () => newUuid(random) };
}
