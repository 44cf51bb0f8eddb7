/** Problems and their fixes in the reader's language. Both functions keep their identity until the language changes. */
import { useMemo } from 'react';
import type { Diagnostic, Fix } from '#domain/base';
import { diagnosticText, fixText } from '#messages';
import { useMessages } from '#ui/locale';

type Coded<T extends { code: string; params: unknown }> = Pick<T, 'code' | 'params'>;

/** Gives the function that puts a diagnostic into words. */
export function useDiagnosticText(): (diagnostic: Coded<Diagnostic>) => string {
  const messages = useMessages();
  return useMemo(() => (diagnostic) => diagnosticText(messages, diagnostic), [messages]);
}

/** Gives the function that labels a one-click fix. */
export function useFixText(): (fix: Coded<Fix>) => string {
  const messages = useMessages();
  return useMemo(() => (fix) => fixText(messages, fix), [messages]);
}
