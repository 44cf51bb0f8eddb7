import type { Channel } from './channel.ts';

/** A worker of a replay, as far as the client cares. */
export interface ReplayThread {
  readonly channel: Channel;
  /** Calls back when the thread cannot answer any more. */
  onLost(callback: () => void): void;
  end(): void;
}

/** Starts a worker of this folder. */
export function startReplayThread(role: 'reading' | 'counting'): ReplayThread {
  const worker = role === 'reading' ? startReading() : startCounting();
  return {
    channel: worker,
    onLost(callback) {
      worker.addEventListener('error', callback);
      worker.addEventListener('messageerror', callback);
    },
    end: () => worker.terminate(),
  };
}

// The bundler finds workers by these very words.
function startReading(): Worker {
  return new Worker(new URL('./reading-worker.ts', import.meta.url), {
    type: 'module',
    name: 'declic-replay-reading',
  });
}

function startCounting(): Worker {
  return new Worker(new URL('./counting-worker.ts', import.meta.url), {
    type: 'module',
    name: 'declic-replay-counting',
  });
}
