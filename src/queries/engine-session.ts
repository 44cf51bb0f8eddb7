/**
 * Keeps the engine loaded with what is on screen. Typing changes the draft many times a second; loads are debounced,
 * one at a time, and the last one wins. A firing first waits for the newest load, so that no verdict is of yesterday.
 */
import { invariant } from '#domain/base';
import type {
  EngineWorkspace,
  EventProblems,
  EventSentence,
  FireAnswer,
  FireRequest,
  TriggerEngine,
} from '#engine';
import type { Locale } from '#messages';

export interface EngineSession {
  /** Says what to judge with from now on. */
  readonly offer: (workspace: EngineWorkspace) => void;
  /** Fires at what was offered last. Rejects as the engine rejects. */
  readonly fire: (request: FireRequest, signal?: AbortSignal) => Promise<FireAnswer>;
  /** What the draft on screen makes of a payload; waits for the draft as it stands. */
  readonly observe: TriggerEngine['observe'];
  readonly readValue: TriggerEngine['readValue'];
  /** The text with every violation of a kind mended. */
  readonly mend: TriggerEngine['mend'];
  /** The events with errors among what was offered last. */
  readonly problems: () => Promise<readonly EventProblems[]>;
  /** The conditions of what was offered last, in a language. */
  readonly sentences: (locale: Locale) => Promise<readonly EventSentence[]>;
  readonly dispose: () => void;
}

const DEFAULT_DELAY = 150;

/** A session of one engine; `delay` is how long a draft must rest before it is loaded, in milliseconds. */
export function createEngineSession(
  engine: TriggerEngine,
  delay: number = DEFAULT_DELAY,
): EngineSession {
  let wanted: EngineWorkspace | null = null;
  let loaded: EngineWorkspace | null = null;
  let loading: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isCurrent = () => loaded === wanted;

  const load = async () => {
    const target = wanted;
    if (target !== null) await engine.load(target);
    loaded = target;
  };

  const settle = async () => {
    clearTimeout(timer);
    while (!isCurrent()) {
      loading ??= load().finally(() => {
        loading = null;
      });
      await loading;
    }
  };

  const ask = async <T>(question: () => Promise<T>): Promise<T> => {
    invariant(wanted !== null, 'the engine is offered a workspace before it is asked');
    await settle();
    try {
      return await question();
    } catch (failure) {
      // Whatever stopped it may have cost the engine its memory.
      loaded = null;
      throw failure;
    }
  };

  return {
    offer(workspace) {
      wanted = workspace;
      clearTimeout(timer);
      timer = setTimeout(() => {
        // Nobody waits for this load: the next firing loads again and tells who does.
        settle().catch(() => {});
      }, delay);
    },
    fire: (request, signal) => ask(() => engine.fire(request, signal)),
    observe: (request, signal) => ask(() => engine.observe(request, signal)),
    mend: (request, signal) => ask(() => engine.mend(request, signal)),
    readValue: (request, signal) => ask(() => engine.readValue(request, signal)),
    problems: () => ask(() => engine.problems()),
    sentences: (locale) => ask(() => engine.sentences(locale)),
    dispose() {
      clearTimeout(timer);
      wanted = null;
      engine.dispose();
    },
  };
}
