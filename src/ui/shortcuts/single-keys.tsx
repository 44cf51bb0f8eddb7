import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import { storedChoice } from '#ui/preferences';

interface SingleKeysState {
  readonly isOn: boolean;
  readonly setOn: (isOn: boolean) => void;
}

const choice = storedChoice('single-keys', ['on', 'off']);
const SingleKeysContext = createContext<SingleKeysState>({ isOn: true, setOn: () => undefined });

/** Whether shortcuts of one letter are on (events.md §2.10: they can be switched off). */
export function SingleKeysProvider({ children }: { readonly children: ReactNode }) {
  const [isOn, choose] = useState(() => choice.read() !== 'off');
  const setOn = useCallback((next: boolean) => {
    choice.write(next ? 'on' : 'off');
    choose(next);
  }, []);
  const state = useMemo(() => ({ isOn, setOn }), [isOn, setOn]);
  return <SingleKeysContext value={state}>{children}</SingleKeysContext>;
}

/** Whether shortcuts of one letter are on, and the switch. */
export function useSingleKeys(): SingleKeysState {
  return use(SingleKeysContext);
}
