import { useRef } from 'react';

/** How long letters belong together. */
const PAUSE = 700;

/** Collects letters typed one after another; returns what has been typed so far, or null for other keys. */
export function useTypeahead(): (event: {
  readonly key: string;
  readonly timeStamp: number;
}) => string | null {
  const typed = useRef({ text: '', at: 0 });
  return ({ key, timeStamp }) => {
    // Signs such as ? and / are shortcuts of the page.
    if (!/^[\p{L}\p{N}_]$/u.test(key)) return null;
    const goesOn = timeStamp - typed.current.at < PAUSE;
    const text = goesOn ? typed.current.text + key : key;
    // The same letter again and again walks through the rows that begin with it.
    const isRepeated = text === key.repeat(text.length);
    typed.current = { text: isRepeated ? key : text, at: timeStamp };
    return typed.current.text;
  };
}
