/** The threads of `declic match`: the command's own bundle, started again beside itself. */
import { randomUUID } from 'node:crypto';
import { parentPort, Worker } from 'node:worker_threads';
import { columnTypes, ReplayCounter, serveCounting, type CountingPort } from '#domain/log';
import { compileWorkspace, indexSchemas, type Workspace } from '#domain/workspace';

/** What a thread is told to count for. */
export interface MatchJob {
  readonly workspace: Workspace;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly recognisedOnly: boolean;
}

/** A thread, as far as the command cares. */
export interface MatchThread {
  readonly port: CountingPort;
  /** Calls back when the thread cannot answer any more. */
  onLost(callback: (why: Error) => void): void;
  end(): void;
}

/** What both ends of a channel of Node have in common. */
interface NodeChannel {
  postMessage(message: unknown, moving?: readonly ArrayBuffer[]): void;
  on(event: 'message', hear: (message: unknown) => void): unknown;
}

/** Starts the bundle that runs as one more thread; `main.ts` sees that it is one. */
export function startThread(): MatchThread {
  const worker = new Worker(new URL(import.meta.url));
  return {
    port: portOf(worker),
    onLost: (callback) => void worker.on('error', callback),
    end: () => void worker.terminate(),
  };
}

/** One end of a channel as the domain uses it. */
export function portOf(channel: NodeChannel): CountingPort {
  return {
    send: (message, moving) => channel.postMessage(message, moving),
    listen: (hear) => void channel.on('message', hear),
  };
}

/** Counts for the thread that started this one. */
export function serveParent(): void {
  if (parentPort) serveMatching(portOf(parentPort));
}

/** Counts for whoever is at the other end of a port. */
export function serveMatching(port: CountingPort): void {
  serveCounting(port, (job) => {
    const { workspace, now, recognisedOnly } = job as MatchJob;
    const moment = { now, random: Math.random, uuid: randomUUID };
    return {
      counter: new ReplayCounter(compileWorkspace(workspace), {
        moment,
        recognisedOnly,
        countsOnly: true,
      }),
      typeOf: columnTypes([...indexSchemas(workspace.schemas).values()]),
    };
  });
}
