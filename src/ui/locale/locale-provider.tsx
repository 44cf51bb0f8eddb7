import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { LOCALES, loadMessages, preferredLocale, type Locale, type Messages } from '#messages';
import { storedChoice } from '#ui/preferences';
import { createFormats } from './formats.ts';
import { LocaleContext, type LocaleState } from './locale-context.ts';

const choice = storedChoice('locale', LOCALES);

/** The language to start in: chosen before, else the browser's first that we speak. */
export function initialLocale(): Locale {
  return choice.read() ?? preferredLocale(navigator.languages);
}

interface Props {
  readonly initial: { readonly locale: Locale; readonly messages: Messages };
  readonly children: ReactNode;
}

/** Holds the language of the page. The first catalogue is loaded before the first render, so nothing flashes. */
export function LocaleProvider({ initial, children }: Props) {
  const [current, setCurrent] = useState(initial);
  const wanted = useRef<Locale>(initial.locale);

  const setLocale = useCallback((locale: Locale) => {
    wanted.current = locale;
    choice.write(locale);
    const load = async (): Promise<void> => {
      const messages = await loadMessages(locale);
      // A later click wins over a slower load.
      if (wanted.current === locale) setCurrent({ locale, messages });
    };
    void load();
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
