import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FirstMessages, Locale } from '#messages';
import { fetchCatalogue } from './catalogues.ts';
import { rememberLocale } from './chosen-locale.ts';
import { createFormats } from './formats.ts';
import { LocaleContext, type LocaleState } from './locale-context.ts';

interface Language {
  readonly locale: Locale;
  readonly messages: FirstMessages;
}

interface Props {
  /** Loaded before the first render, so that nothing flashes. */
  readonly initial: Language;
  readonly children: ReactNode;
}

/** Holds the language of the page. A new one takes over once its whole catalogue is here: no screen waits for words. */
export function LocaleProvider({ initial, children }: Props) {
  const [current, setCurrent] = useState(initial);
  const wanted = useRef(initial.locale);

  const setLocale = useCallback((locale: Locale) => {
    wanted.current = locale;
    const load = async (): Promise<void> => {
      const messages = await fetchCatalogue(locale);
      // A later click wins over a slower load.
      if (wanted.current !== locale) return;
      rememberLocale(locale);
      setCurrent({ locale, messages });
    };
    // No connection: the page keeps its language, and the next click tries again.
    load().catch(() => undefined);
  }, []);

  useEffect(() => {
    document.documentElement.lang = current.locale;
  }, [current.locale]);

  const state = useMemo<LocaleState>(
    () => ({ ...current, formats: createFormats(current.locale), setLocale }),
    [current, setLocale],
  );
  return <LocaleContext value={state}>{children}</LocaleContext>;
}
