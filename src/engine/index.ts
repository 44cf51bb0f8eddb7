export type * from './contract.ts';
export type * from './replay/contract.ts';
export { EngineError } from './engine-error.ts';
export { createInProcessEngine } from './in-process-engine.ts';
export { createWorkerEngine, type WorkerEngineOptions } from './worker-engine.ts';
export { createReplay } from './replay/lazy-replay.ts';
