export type * from './log-format.ts';
export * from './replay/replay-tally.ts';
export * from './mask/index.ts';
