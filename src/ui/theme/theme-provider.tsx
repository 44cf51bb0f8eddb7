import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react';
import { useMediaQuery } from '#ui/layout';
import { storedChoice } from '#ui/preferences';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface ThemeState {
  readonly theme: Theme;
  /** What `system` comes to at this moment. */
  readonly colorScheme: 'light' | 'dark';
  readonly setTheme: (theme: Theme) => void;
}

const choice = storedChoice('theme', THEMES);
const ThemeContext = createContext<ThemeState | null>(null);

/** Holds the theme of the page and tells it to S2's page style sheet. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const [theme, choose] = useState<Theme>(() => choice.read() ?? 'system');
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)');

  const setTheme = useCallback((next: Theme) => {
    choice.write(next);
    choose(next);
  }, []);

  useLayoutEffect(() => {
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset['colorScheme'];
    else root.dataset['colorScheme'] = theme;
  }, [theme]);

  const state = useMemo<ThemeState>(() => {
    const system = systemIsDark ? 'dark' : 'light';
    return { theme, colorScheme: theme === 'system' ? system : theme, setTheme };
  }, [theme, systemIsDark, setTheme]);
  return <ThemeContext value={state}>{children}</ThemeContext>;
}

/** The theme of the page and the way to change it. */
export function useTheme(): ThemeState {
  const state = use(ThemeContext);
  if (state === null) throw new Error('ThemeProvider is missing above this component');
  return state;
}
