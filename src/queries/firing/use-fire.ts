/** Fires a payload at everything the engine is loaded with, and keeps the firing in the history. */
import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { newUuid } from '#domain/base';
import type { FireAnswer } from '#engine';
import type { FiringRecord, StorageFailure } from '#storage';
import { queryKeys } from '../query-keys.ts';
import { useServices, type Services } from '../services.ts';
import { FIRINGS_KEPT } from './firings-query.ts';

export interface Fire {
  /** The text of the editor, as it stands. */
  readonly text: string;
  /** Record id of the event on screen, null where there is none. */
  readonly eventId: string | null;
  /** Epoch milliseconds; the page's clock when absent. A re-run may bring the clock of the first run. */
  readonly now?: number;
  readonly signal?: AbortSignal;
}

export interface Fired {
  readonly answer: FireAnswer;
  readonly firing: FiringRecord;
  /** Why the firing is not in the history; the verdict stands all the same. */
  readonly historyFailure: StorageFailure | null;
}

/** Fires; rejects with an EngineError when the engine is in trouble. */
export function useFire() {
  const client = useQueryClient();
  const services = useServices();
  return useMutation<Fired, Error, Fire>({
    mutationFn: (request) => fire(client, services, request),
  });
}

/** What `useFire` does, without React. */
export async function fire(
  client: QueryClient,
  services: Pick<Services, 'engine' | 'repository' | 'clock' | 'pageClock' | 'random'>,
  { text, eventId, now = services.pageClock.now(), signal }: Fire,
): Promise<Fired> {
  const { engine, repository, clock, random } = services;
  const answer = await engine.fire({ text, now }, signal);
  const firing: FiringRecord = {
    id: newUuid(random),
    firedAt: new Date(clock.now()).toISOString(),
    now,
    eventId,
    text,
    matched: matchedNames(answer),
  };
  const stored = await repository.addFiring(firing, FIRINGS_KEPT);
  if (stored.ok) {
    client.setQueryData<readonly FiringRecord[]>(
      queryKeys.firings,
      (known) => known && [firing, ...known].slice(0, FIRINGS_KEPT),
    );
  }
  return { answer, firing, historyFailure: stored.ok ? null : stored.error };
}

/** Each matched event once, however many payloads of a batch matched it. */
function matchedNames({ verdicts }: FireAnswer): readonly string[] {
  const matched = verdicts
    .flatMap((verdict) => verdict.events)
    .filter((verdict) => verdict.code === 'matched')
    .map((verdict) => verdict.event);
  return [...new Set(matched)];
}
