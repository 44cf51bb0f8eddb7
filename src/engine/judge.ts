/** The engine's work itself, without a thread around it: worker and in-process twin both run this. */
import { invariant, newUuid } from '#domain/base';
import { fireText, type Engine, type Moment } from '#domain/trigger';
import { compileWorkspace } from '#domain/workspace';
import type { EngineWorkspace, EventProblems, FireAnswer, FireRequest } from './contract.ts';
import { keepKnown } from './keep-known.ts';

/** What crosses the worker border: plain data in, plain data out, payloads as text. */
export interface Judge {
  load(workspace: EngineWorkspace): void;
  fire(request: FireRequest): FireAnswer;
  problems(): readonly EventProblems[];
}

/** A judge that knows nothing until it is loaded. */
export function createJudge(): Judge {
  let engine: Engine | undefined;
  let known: EngineWorkspace | undefined;
  return {
    load(next) {
      known = keepKnown(known, next);
      const { draft, ...workspace } = known;
      engine = compileWorkspace(workspace, draft);
    },
    fire({ text, now }) {
      invariant(engine, 'the engine is loaded before it fires');
      return { verdicts: fireText(engine, text, momentAt(now)).verdicts };
    },
    problems() {
      invariant(engine, 'the engine is loaded before it is asked');
      return engine.events
        .filter(({ problems }) => problems > 0)
        .map(({ id, problems }) => ({ id, problems }));
    },
  };
}

/** Chance comes from the platform here; the domain only sees it as a parameter. */
function momentAt(now: number): Moment {
  const random = { bytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)) };
  return { now, random: Math.random, uuid: () => newUuid(random) };
}
