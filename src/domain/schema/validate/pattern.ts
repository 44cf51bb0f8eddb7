/**
 * Patterns of a schema, searched for in a text as JSON Schema has it. They come from files of others, so they run on
 * an engine whose time is linear; what that engine cannot express is said to be unchecked, never run elsewhere.
 */
import { RE2JS } from 're2js';

/** Schemas hold a handful of patterns; the bound keeps a stream of made-up schemas from filling the memory. */
const MAX_CACHED = 500;

const compiled = new Map<string, RE2JS | null>();

/** Whether the pattern occurs in the text; undefined when it cannot be checked. */
export function matchesPattern(pattern: string, text: string): boolean | undefined {
  return compile(pattern)?.test(text);
}

function compile(pattern: string): RE2JS | null {
  let result = compiled.get(pattern);
  if (result === undefined) {
    result = tryToCompile(pattern);
    if (compiled.size >= MAX_CACHED) compiled.clear();
    compiled.set(pattern, result);
  }
  return result;
}

/** The engine reports a pattern that it does not take by an exception; here that is an answer. */
function tryToCompile(pattern: string): RE2JS | null {
  try {
    return RE2JS.compile(translate(pattern));
  } catch {
    return null;
  }
}

/** ECMA-262 writes `\u00e9` where the engine reads `\x{00e9}`. */
function translate(pattern: string): string {
  return pattern.replaceAll(/\\(?:u([0-9a-fA-F]{4})|[\s\S])/g, (whole, code) =>
    typeof code === 'string' ? `\\x{${code}}` : whole,
  );
}
