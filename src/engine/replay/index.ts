export type * from './contract.ts';
export { createInProcessReplay } from './in-process-replay.ts';
export { createWorkerReplay, type WorkerReplayOptions } from './worker-replay.ts';
