/** Time and chance of one firing; the caller draws both (design §2). */
import type { JsonObject } from '#domain/base';
import type { Environment, EvaluationInput } from '#domain/expression';

export interface Moment {
  /** Epoch milliseconds. */
  readonly now: number;
  /** 0 inclusive to 1 exclusive. */
  random(): number;
  uuid(): string;
}

/** What one payload gives the expressions of every event. */
export interface PayloadInput extends EvaluationInput {
  readonly payload: JsonObject;
}

/** What expressions may ask of the world. Rules see the message alone, never a profile (events.md §7.2). */
export function environmentAt(moment: Moment): Environment {
  return {
    now: BigInt(Math.trunc(moment.now)) * 1_000_000n,
    random: () => moment.random(),
    uuid: () => moment.uuid(),
    inAudience: () => false,
  };
}
