/** `split` as Java's `String.split` does it (expression-language.md §9.1, R-45). */
import type { JavaPattern } from './java-pattern.ts';
import { matchesOf } from './matches.ts';

/**
 * Splits at the matches of a pattern: empty tokens at the end are dropped, those at the start are kept, unless they
 * come from an empty match there. A text without match, the empty one too, is its own only token.
 */
export function splitText(pattern: JavaPattern, text: string): readonly string[] {
  const tokens: string[] = [];
  let tokenStart = 0;
  for (const [start = 0, end = 0] of matchesOf(pattern, text)) {
    if (start === 0 && end === 0) continue;
    tokens.push(text.slice(tokenStart, start));
    tokenStart = end;
  }
  if (tokens.length === 0) return [text];
  tokens.push(text.slice(tokenStart));
  return tokens.slice(0, tokens.findLastIndex((token) => token !== '') + 1);
}
