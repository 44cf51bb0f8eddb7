import type { ReplayEngine } from './contract.ts';

/** An engine whose code is fetched when it is first used: most visits replay nothing. */
export function createReplay(
  load: () => Promise<ReplayEngine> = async () => (await import('./index.ts')).createWorkerReplay(),
): ReplayEngine {
  let loaded: Promise<ReplayEngine> | undefined;
  const engine = (): Promise<ReplayEngine> => {
    loaded ??= load().catch((thrown: unknown) => {
      // The network may be back the next time.
      loaded = undefined;
      throw thrown;
    });
    return loaded;
  };
  return {
    replay: async (request, watch) => (await engine()).replay(request, watch),
    compareEdit: async (request, watch) => (await engine()).compareEdit(request, watch),
    dispose() {
      void loaded?.then((replay) => replay.dispose());
      loaded = undefined;
    },
  };
}
