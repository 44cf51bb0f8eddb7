import { useSyncExternalStore } from 'react';
import { useServices } from '../services.ts';
import type { AutosaveName, AutosaveState } from './autosaves.ts';

/** How the writes of a name stand; a failure is shown beside what it would lose. */
export function useAutosaveState(name: AutosaveName): AutosaveState {
  const { autosaves } = useServices();
  return useSyncExternalStore(autosaves.subscribe, () => autosaves.stateOf(name));
}
