import type { Endpoint } from 'comlink';

/** A thread with the engine in it, as far as the client cares. */
export interface EngineThread {
  readonly endpoint: Endpoint;
  /** Calls back when the thread cannot answer any more. */
  onLost(callback: () => void): void;
  end(): void;
}

/** Starts the Web Worker of this folder. */
export function startWorker(): EngineThread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
    name: 'declic-engine',
  });
  return {
    endpoint: worker,
    onLost(callback) {
      worker.addEventListener('error', callback);
      worker.addEventListener('messageerror', callback);
    },
    end: () => worker.terminate(),
  };
}
