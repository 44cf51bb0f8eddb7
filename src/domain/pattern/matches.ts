/** The matches of a pattern one after the other, as Java's `Matcher.find` walks over a text. */
import type { JavaPattern } from './java-pattern.ts';
import type { Captures, DeadEnds } from './run.ts';

/** Walks over all matches from left to right; after an empty match the search goes on one character further. */
export function* matchesOf(pattern: JavaPattern, text: string): Generator<Captures> {
  const deadEnds: DeadEnds = new Set();
  let from = 0;
  while (from <= text.length) {
    const match = pattern.find(text, from, deadEnds);
    if (match === undefined) return;
    yield match;
    const [start = 0, end = 0] = match;
    from = end > start ? end : end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1);
  }
}
