/** Hands repository, engine and clock to every screen, and keeps the cache true to storage. */
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { Clock, Random } from '#domain/base';
import type { ReplayEngine, TriggerEngine } from '#engine';
import type { Repository } from '#storage';
import { createEngineSession } from './engine-session.ts';
import { createPageClock } from './page-clock.ts';
import { createReplaySession } from './replay/replay-session.ts';
import { createAutosaves } from './screen-work/autosaves.ts';
import { ServicesContext, type Services } from './services.ts';
import { useFlushOnLeave } from './screen-work/use-flush-on-leave.ts';
import { useStorageSync } from './use-storage-sync.ts';

export interface DataProviderProps {
  readonly client: QueryClient;
  readonly repository: Repository;
  readonly engine: TriggerEngine;
  readonly replay: ReplayEngine;
  readonly clock: Clock;
  readonly random: Random;
  readonly children: ReactNode;
}

/** Stands once around the app; its services are those of its first rendering. */
export function DataProvider(props: DataProviderProps) {
  const { client, repository, engine, replay, clock, random, children } = props;
  const [services] = useState<Services>(() => ({
    repository,
    engine: createEngineSession(engine),
    replay: createReplaySession(replay),
    clock,
    pageClock: createPageClock(clock),
    random,
    autosaves: createAutosaves(),
  }));
  return (
    <QueryClientProvider client={client}>
      <ServicesContext value={services}>
        <KeepTrue services={services} />
        {children}
      </ServicesContext>
    </QueryClientProvider>
  );
}

function KeepTrue({ services }: { readonly services: Services }) {
  useStorageSync(services.repository);
  useFlushOnLeave(services.autosaves);
  return null;
}
