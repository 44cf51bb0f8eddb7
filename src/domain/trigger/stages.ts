/** The pipeline of one verdict as it is drawn: passed up to one stage, failed there, the rest not reached. */
import type { VerdictReason } from './reason.ts';
import { STAGES, type Stage, type StageOutcome } from './verdict.ts';

/** Stages of a verdict that stopped at `stage`; what lies behind stays empty. */
export function stoppedAt(stage: Stage, reason: VerdictReason): readonly StageOutcome[] {
  const stop = STAGES.indexOf(stage);
  return STAGES.map((name, index) => {
    if (index === stop) return { stage: name, outcome: 'failed', reason };
    return { stage: name, outcome: index < stop ? 'passed' : 'notReached' };
  });
}

/** Stages of a match; a business event has nobody to identify (events.md §7.7). */
export function passedAll(isBusiness: boolean): readonly StageOutcome[] {
  return STAGES.map((stage) => ({
    stage,
    outcome: stage === 'identified' && isBusiness ? 'notApplicable' : 'passed',
  }));
}

/** Stages of an event that the message was never offered to. */
export function notOffered(reason: VerdictReason): readonly StageOutcome[] {
  return STAGES.map((stage) =>
    stage === 'received'
      ? { stage, outcome: 'notApplicable', reason }
      : { stage, outcome: 'notApplicable' },
  );
}
