/** What the hooks of this folder work with: made once at the start of the app, replaced by twins in tests. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import { invariant, type Clock, type Random } from '#domain/base';
import type { Repository } from '#storage';
import type { EngineSession } from './engine-session.ts';
import type { PageClock } from './page-clock.ts';
import type { ReplaySession } from './replay/replay-session.ts';
import type { Autosaves } from './screen-work/autosaves.ts';

export interface Services {
  readonly repository: Repository;
  readonly engine: EngineSession;
  readonly replay: ReplaySession;
  /** Real time: what stamps a save. */
  readonly clock: Clock;
  /** The time that firings happen at. */
  readonly pageClock: PageClock;
  readonly random: Random;
  readonly autosaves: Autosaves;
}

export const ServicesContext = createContext<Services | null>(null);

/** The services of the app around. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  invariant(services !== null, 'a DataProvider stands around every screen');
  return services;
}

export function useRepository(): Repository {
  return useServices().repository;
}

export function useEngine(): EngineSession {
  return useServices().engine;
}

/** The page's clock; renders again when it is set, not as time passes. */
export function useClock(): {
  readonly setTo: number | null;
  readonly set: (instant: number | null) => void;
  readonly now: () => number;
} {
  const { pageClock } = useServices();
  const setTo = useSyncExternalStore(pageClock.subscribe, pageClock.setTo);
  return { setTo, set: pageClock.set, now: () => pageClock.now() };
}

/** Chance, for ids and samples. */
export function useRandom(): Random {
  return useServices().random;
}
