/**
 * Reads a character class of a Java pattern: ranges, nested classes, intersections (expression-language.md §9.1).
 *
 *     Class = "[" [ "^" ] Items { "&&" Items } "]" ;      Items = { Class | Range | Character | Escape } ;
 */
import { complement, intersection, remembered, union, type CharSet } from './char-set.ts';
import type { PatternFlags } from './flags.ts';
import { characterRange, characterSet } from './letter-case.ts';
import type { PatternSource } from './pattern-source.ts';
import { readClassEscape } from './read-escape.ts';

const MAX_NESTING = 100;

/** Reads a class; the opening bracket has been read. */
export function readClass(source: PatternSource, flags: PatternFlags, depth = 0): CharSet {
  const start = source.position - 1;
  if (depth > MAX_NESTING) source.unsupported('nesting', start);
  const negated = source.takeIf('^');
  const set = readItems(source, flags, depth);
  if (!source.takeIf(']')) source.malformed('unclosed-class', start);
  return remembered(negated ? complement(set) : set);
}

/** Reads up to the closing bracket, which stays unread. Everything after `&&` belongs to its right side. */
function readItems(source: PatternSource, flags: PatternFlags, depth: number): CharSet {
  let set: CharSet | undefined;
  const add = (more: CharSet): void => {
    set = set === undefined ? more : union(set, more);
  };
  while (!source.atEnd(flags)) {
    // A bracket that would close an empty class is an ordinary character.
    if (set !== undefined && source.peek() === ']') return set;
    if (source.peek() === '&' && source.peek(1) === '&') {
      const right = readRightSide(source, flags, depth);
      set = set === undefined ? right : intersection(set, right);
      // `[ab&&[b]&c]`: Java brings the left side back; nobody means that.
      if (source.peek() === '&' && source.peek(1) !== '&') source.unsupported('empty-intersection');
    } else if (source.takeIf('[')) {
      add(readClass(source, flags, depth + 1));
    } else {
      add(readRange(source, flags));
    }
  }
  // The caller misses the bracket and says so.
  return set ?? NOTHING;
}

/** Reads `&&` and what follows: nested classes and plain items, which reach up to the bracket; all are united. */
function readRightSide(source: PatternSource, flags: PatternFlags, depth: number): CharSet {
  const start = source.position;
  source.takeIf('&&');
  let right: CharSet | undefined;
  while (!source.atEnd(flags) && source.peek() !== ']' && source.peek() !== '&') {
    const more = source.takeIf('[')
      ? readClass(source, flags, depth + 1)
      : readItems(source, flags, depth + 1);
    right = right === undefined ? more : union(right, more);
  }
  if (right === undefined) source.unsupported('empty-intersection', start);
  return right ?? NOTHING;
}

function readRange(source: PatternSource, flags: PatternFlags): CharSet {
  const start = source.position;
  const first = readMember(source, flags);
  if (typeof first !== 'number') return first;
  if (source.atEnd(flags) || source.peek() !== '-') return characterSet(first, flags);
  const next = source.peek(1);
  // A hyphen before a nested class or the end of the class is an ordinary character.
  if (next === '[' || next === ']') return characterSet(first, flags);
  source.takeIf('-');
  const last = source.atEnd(flags) ? NOTHING : readMember(source, flags);
  if (typeof last === 'number' && last >= first) return characterRange(first, last, flags);
  source.malformed('illegal-range', start);
  return NOTHING;
}

/** A character, or the set of an escape such as `\d`. */
function readMember(source: PatternSource, flags: PatternFlags): number | CharSet {
  const start = source.position;
  if (!source.takeIf('\\')) {
    const codePoint = source.take().codePointAt(0) ?? 0;
    if (codePoint >= 0xd800 && codePoint <= 0xdfff) source.unsupported('lone-surrogate', start);
    return codePoint;
  }
  // Before a hyphen `\v` is the one character that it is in other languages.
  if (source.peek(1) === '-' && source.takeIf('v')) return 0x0b;
  const escape = readClassEscape(source, flags);
  if (escape.kind === 'character') return escape.codePoint;
  return escape.kind === 'set' ? escape.set : NOTHING;
}

const NOTHING: CharSet = () => false;
