import { Provider as SpectrumProvider } from '@react-spectrum/s2';
import type { ReactNode } from 'react';
import type { FirstMessages, Locale } from '#messages';
import { LocaleProvider, useLocaleState } from '#ui/locale';
import { SingleKeysProvider } from '#ui/shortcuts';
import { ThemeProvider, useTheme } from '#ui/theme';
import { router } from './router.tsx';

interface Props {
  readonly initial: { readonly locale: Locale; readonly messages: FirstMessages };
  readonly children: ReactNode;
}

/** What every screen may rely on: language, theme, shortcuts, Spectrum. Data has providers of its own. */
export function Providers({ initial, children }: Props) {
  return (
    <LocaleProvider initial={initial}>
      <ThemeProvider>
        <SingleKeysProvider>
          <Spectrum>{children}</Spectrum>
        </SingleKeysProvider>
      </ThemeProvider>
    </LocaleProvider>
  );
}

/** Spectrum's own texts follow our language, and its date fields the order in which our dates are written. */
const spectrumLocales: Record<Locale, string> = { en: 'en-GB', fr: 'fr-FR' };

function Spectrum({ children }: { readonly children: ReactNode }) {
  const { locale } = useLocaleState();
  const { theme, colorScheme } = useTheme();
  return (
    <SpectrumProvider
      locale={spectrumLocales[locale]}
      // `system` follows the media query by itself, without waiting for our script.
      {...(theme === 'system' ? {} : { colorScheme })}
      router={{
        navigate: (path) => void router.navigate({ href: path }),
        useHref: (href) => (href.startsWith('/') ? `#${href}` : href),
      }}
      UNSAFE_style={{ height: '100%' }}
    >
      {children}
    </SpectrumProvider>
  );
}
