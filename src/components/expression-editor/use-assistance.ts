import { useEffect, useRef } from 'react';
import { offerAssistance, type EditorSubject } from './editor-subjects.ts';

/** Tells the providers what the editor at this address is about, and again when that changes. */
export function useAssistance(path: string, subject: EditorSubject): void {
  const { eventName, schema, context, diagnostics, identityCodes } = subject;
  const { messages, formats, readValue, onFix } = subject;
  // Owners make it anew on every render, and it is needed only once a fix has been chosen.
  const fixing = useRef(onFix);
  useEffect(() => {
    fixing.current = onFix;
  }, [onFix]);
  const canFix = onFix !== undefined;

  useEffect(
    () =>
      offerAssistance(path, {
        eventName,
        schema,
        context,
        diagnostics,
        identityCodes,
        messages,
        formats,
        readValue,
        onFix: canFix ? (fix) => fixing.current?.(fix) : undefined,
      }),
    [
      path,
      eventName,
      schema,
      context,
      diagnostics,
      identityCodes,
      messages,
      formats,
      readValue,
      canFix,
    ],
  );
}
