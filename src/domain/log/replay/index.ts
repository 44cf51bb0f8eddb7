export * from './replay-tally.ts';
export type { RecordCounter, RecordSink } from './record-counter.ts';
export { ReplayCounter, type ReplayCounterOptions } from './replay-counter.ts';
export { EditCounter, type EditEngines } from './edit-counter.ts';
export { EMPTY_TALLY, mergeEditTallies, mergeTallies, settleTally } from './merge-tallies.ts';
export { replayCsv, type CsvWords } from './replay-csv.ts';
