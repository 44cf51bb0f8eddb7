/**
 * Patterns of a schema, searched for in a text as JSON Schema has it. They come from files of others, so they run on
 * our linear-time machine; it reads Java's syntax, as the validator does that words its messages (events.md §6.2).
 */
import { javaPattern } from '#domain/pattern';

/** Whether the pattern occurs in the text; undefined when it cannot be checked. */
export function matchesPattern(pattern: string, text: string): boolean | undefined {
  const read = javaPattern(pattern);
  return read.ok ? read.value.find(text, 0) !== undefined : undefined;
}
