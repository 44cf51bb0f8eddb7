import type { EngineFailure } from './contract.ts';

/** What `load` and `fire` reject with when the engine, and not the payload, is in trouble. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly failure: EngineFailure;

  constructor(code: EngineFailure['code']) {
    super(code);
    this.failure = { code };
  }
}
