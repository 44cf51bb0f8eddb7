export type * from './contract.ts';
export { applyChange, inStoredOrder } from './apply-change.ts';
export { describeFailure } from './failures.ts';
export { memoryRepository } from './memory-repository.ts';
export { openRepository, type OpenedRepository, type OpenOptions } from './open-repository.ts';
