import { useEffect, useState } from 'react';
import type { JsonProblem } from '#domain/base';
import type { EditorMarker } from '#ui/monaco';
import { syntaxMarkers } from './syntax-markers.ts';

/** Reading a longer text at every key would be felt; it is read when the typing pauses. */
const READ_AT_ONCE = 50_000;
const PAUSE = 400;

const NONE: readonly EditorMarker[] = [];

/** What is no JSON in the text of an editor, as markers. */
export function useSyntaxMarkers(
  text: string,
  textOf: (problem: JsonProblem) => string,
): readonly EditorMarker[] {
  const [markers, setMarkers] = useState(NONE);
  useEffect(() => {
    const mark = (): void => {
      const found = syntaxMarkers(text, textOf);
      setMarkers((known) => (found.length === 0 && known.length === 0 ? known : found));
    };
    if (text.length <= READ_AT_ONCE) {
      mark();
      return undefined;
    }
    const timer = setTimeout(mark, PAUSE);
    return () => clearTimeout(timer);
  }, [text, textOf]);
  return markers;
}
