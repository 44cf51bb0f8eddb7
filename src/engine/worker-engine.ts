/**
 * Client of the worker: starts it at the first call, ends and restarts it when it dies, hangs or ignores a
 * cancellation, and loads the restarted one with what the last one knew (design §6).
 */
import { wrap, type Remote } from 'comlink';
import type { EngineFailure, EngineWorkspace, TriggerEngine } from './contract.ts';
import { EngineError } from './engine-error.ts';
import type { Judge } from './judge.ts';
import { startWorker, type EngineThread } from './start-worker.ts';

export interface WorkerEngineOptions {
  readonly start?: () => EngineThread;
  /** A call that takes longer is given up, in milliseconds. */
  readonly timeout?: number;
  /** How long a cancelled call may go on in the worker before the worker is ended, in milliseconds. */
  readonly grace?: number;
}

interface RunningWorker {
  readonly thread: EngineThread;
  readonly judge: Remote<Judge>;
  /** Gives up each call that waits for an answer. */
  readonly waiting: Set<(code: EngineFailure['code']) => void>;
}

/** An engine in a Web Worker. */
export function createWorkerEngine(options: WorkerEngineOptions = {}): TriggerEngine {
  const { start = startWorker, timeout = 30_000, grace = 1_000 } = options;
  let running: RunningWorker | null = null;
  let known: EngineWorkspace | null = null;

  /** Ends a worker; calls that still wait for it are told. */
  function end(worker: RunningWorker, code: EngineFailure['code'] = 'engine/restarted'): void {
    if (running === worker) running = null;
    worker.thread.end();
    for (const giveUp of worker.waiting) giveUp(code);
  }

  function started(): RunningWorker {
    if (running) return running;
    const thread = start();
    const worker: RunningWorker = { thread, judge: wrap(thread.endpoint), waiting: new Set() };
    thread.onLost(() => end(worker));
    running = worker;
    return worker;
  }

  function call<T>(
    ask: (judge: Remote<Judge>) => Promise<T>,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    if (signal?.aborted) return Promise.reject(new EngineError('engine/cancelled'));
    const worker = started();
    return new Promise<T>((resolve, reject) => {
      let stubborn: ReturnType<typeof setTimeout> | undefined;
      const late = setTimeout(() => {
        giveUp('engine/timeout');
        end(worker);
      }, timeout);
      const cancel = () => {
        clearTimeout(late);
        reject(new EngineError('engine/cancelled'));
        // Most calls are nearly done; only one that is not costs the worker its life.
        stubborn = setTimeout(() => end(worker), grace);
      };
      const forget = () => {
        clearTimeout(late);
        clearTimeout(stubborn);
        signal?.removeEventListener('abort', cancel);
        worker.waiting.delete(giveUp);
      };
      const giveUp = (code: EngineFailure['code']) => {
        forget();
        reject(new EngineError(code));
      };
      worker.waiting.add(giveUp);
      signal?.addEventListener('abort', cancel, { once: true });
      ask(worker.judge).finally(forget).then(resolve, reject);
    });
  }

  /** A worker that was started again knows nothing: it is loaded with what the last one knew. */
  function callLoaded<T>(
    ask: (judge: Remote<Judge>) => Promise<T>,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    const forgotten = running === null && known !== null ? known : null;
    return call(async (judge) => {
      if (forgotten) await judge.load(forgotten);
      return ask(judge);
    }, signal);
  }

  return {
    load(workspace, signal) {
      known = workspace;
      return call((judge) => judge.load(workspace), signal);
    },
    fire: (request, signal) => callLoaded((judge) => judge.fire(request), signal),
    mend: (request, signal) => callLoaded(async (judge) => await judge.mend(request), signal),
    observe: (request, signal) => callLoaded(async (judge) => await judge.observe(request), signal),
    readValue: (request, signal) => callLoaded((judge) => judge.readValue(request), signal),
    problems: (signal) => callLoaded((judge) => judge.problems(), signal),
    sentences: (locale, signal) => callLoaded((judge) => judge.sentences(locale), signal),
    dispose() {
      known = null;
      if (running) end(running, 'engine/cancelled');
    },
  };
}
