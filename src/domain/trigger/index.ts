export * from './verdict.ts';
export * from './reason.ts';
export * from './warning.ts';
export * from './moment.ts';
export * from './clause-outcome.ts';
export { compileEngine, type Engine, type EngineInput, type Match } from './engine.ts';
export {
  observeCondition,
  onlyEntity,
  readValue,
  type NoPayload,
  type ReadValue,
} from './observe.ts';
export { fireText, type FiredText } from './fire-text.ts';
export { mendText } from './mend-text.ts';
export type { CompiledEvent, TakingPart } from './compiled-event.ts';
export type { Outcome, OutcomeCode } from './outcome.ts';
export type { RequiredClause } from './required-clauses.ts';
export {
  createRecordJudge,
  type JudgedEvent,
  type RecordJudge,
  type RecordJudgeOptions,
} from './judge-record.ts';
export type { MatchingStats } from './matching/matcher.ts';
export type { DefinitionChange, IdentifiedDefinition } from './definition-set.ts';
