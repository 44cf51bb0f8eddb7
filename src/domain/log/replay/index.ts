export * from './replay-tally.ts';
export type { RecordCounter, RecordSink } from './record-counter.ts';
export { ReplayCounter, type ReplayCounterOptions } from './replay-counter.ts';
export { EditCounter, type EditEngines } from './edit-counter.ts';
export {
  EMPTY_EDIT_TALLY,
  EMPTY_TALLY,
  mergeEditTallies,
  mergeTallies,
  settleTally,
} from './merge-tallies.ts';
export { replayCsv, type CsvWords } from './replay-csv.ts';
export type { CountingThread } from './block-feed.ts';
export { pumpLog, type LogPump, type PumpEnd, type PumpProgress } from './pump-log.ts';
export {
  countBlock,
  distantThread,
  serveCounting,
  type Counting,
  type CountingPort,
  type DistantThread,
} from './counting-port.ts';
