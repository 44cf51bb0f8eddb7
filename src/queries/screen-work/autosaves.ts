/**
 * Writes that wait until typing rests, one for each name. They outlive the component that asked for them, so that a
 * save can take them back and a closing page can hurry them.
 */
import type { Stored, StorageFailure } from '#storage';

export type AutosaveState =
  | { readonly status: 'idle' | 'waiting' | 'saved' }
  | { readonly status: 'failed'; readonly failure: StorageFailure };

/** Of what, of which event: `draft new`. */
export type AutosaveName = `${'draft' | 'payload'} ${string}`;

export function draftSave(id: string): AutosaveName {
  return `draft ${id}`;
}

export function payloadSave(eventId: string): AutosaveName {
  return `payload ${eventId}`;
}

export interface Autosaves {
  /** Writes after the rest; a later write of the same name replaces it. */
  readonly offer: (name: AutosaveName, write: () => Promise<Stored<null>>) => void;
  /** Writes what waits under a name, or everything, at once. */
  readonly flush: (name?: AutosaveName) => Promise<void>;
  /** Takes waiting writes back; the answer puts them on the list again, unless newer ones came. */
  readonly take: (names: readonly AutosaveName[]) => () => void;
  readonly stateOf: (name: AutosaveName) => AutosaveState;
  readonly subscribe: (listener: () => void) => () => void;
}

const DEFAULT_DELAY = 400;
const IDLE: AutosaveState = { status: 'idle' };

/** A list of waiting writes; `delay` is the rest in milliseconds. */
export function createAutosaves(delay: number = DEFAULT_DELAY): Autosaves {
  const waiting = new Map<
    AutosaveName,
    { readonly write: () => Promise<Stored<null>>; readonly timer: ReturnType<typeof setTimeout> }
  >();
  const states = new Map<AutosaveName, AutosaveState>();
  const listeners = new Set<() => void>();

  const show = (name: AutosaveName, state: AutosaveState) => {
    states.set(name, state);
    for (const listener of listeners) listener();
  };

  const drop = (name: AutosaveName) => {
    const found = waiting.get(name);
    clearTimeout(found?.timer);
    waiting.delete(name);
    return found?.write;
  };

  const run = async (name: AutosaveName) => {
    const write = drop(name);
    if (write === undefined) return;
    const stored = await write();
    if (waiting.has(name)) return;
    show(name, stored.ok ? { status: 'saved' } : { status: 'failed', failure: stored.error });
  };

  const offer: Autosaves['offer'] = (name, write) => {
    drop(name);
    waiting.set(name, { write, timer: setTimeout(() => void run(name), delay) });
    // A failure stays on screen until a write succeeds.
    if (states.get(name)?.status !== 'failed') show(name, { status: 'waiting' });
  };

  return {
    offer,
    async flush(name) {
      await Promise.all((name === undefined ? [...waiting.keys()] : [name]).map(run));
    },
    take(names) {
      const taken = names.flatMap((name) => {
        const write = drop(name);
        show(name, IDLE);
        return write === undefined ? [] : [{ name, write }];
      });
      return () => {
        for (const { name, write } of taken) if (!waiting.has(name)) offer(name, write);
      };
    },
    stateOf: (name) => states.get(name) ?? IDLE,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
