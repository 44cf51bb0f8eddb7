/**
 * A pattern ready for use, with Java's meaning and in linear time (expression-language.md §9.1, R-44, R-74).
 */
import { fail, succeed, type Result } from '#domain/base';
import type { PatternNode } from './pattern-node.ts';
import type { PatternProblem } from './pattern-problem.ts';
import { compileProgram } from './program.ts';
import { QuickMatcher } from './quick-match.ts';
import { readPattern } from './read-pattern.ts';
import { PatternMachine, type Captures, type DeadEnds } from './run.ts';

export interface JavaPattern {
  readonly groupCount: number;
  readonly groupNames: ReadonlyMap<string, number>;
  /** True if the whole text matches. */
  matches(text: string): boolean;
  /** The first match that starts at or after a position; pass the same `deadEnds` to all searches in one text. */
  find(text: string, from: number, deadEnds?: DeadEnds): Captures | undefined;
}

/** Patterns computed from a payload are read once as long as they recur. */
const MAX_REMEMBERED = 200;
/** A longer pattern is used once in all likelihood and would only take memory. */
const MAX_REMEMBERED_LENGTH = 2000;
const remembered = new Map<string, Result<JavaPattern, PatternProblem>>();

/** Reads and compiles a Java pattern, or says why it cannot be used. */
export function javaPattern(pattern: string): Result<JavaPattern, PatternProblem> {
  const known = remembered.get(pattern);
  if (known !== undefined) return known;
  const result = preparePattern(pattern);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  if (pattern.length <= MAX_REMEMBERED_LENGTH) remembered.set(pattern, result);
  return result;
}

function preparePattern(text: string): Result<JavaPattern, PatternProblem> {
  const parsed = readPattern(text);
  if (!parsed.ok) return fail(parsed.error);
  const { root, groupCount, groupNames } = parsed.value;
  const literal = literalText(root);
  if (literal !== undefined) {
    return succeed({
      groupCount,
      groupNames,
      matches: (text) => text === literal,
      find: (text, from) => findLiteral(literal, text, from),
    });
  }
  const program = compileProgram(parsed.value);
  if (!program.ok) return fail(program.error);
  const machine = new PatternMachine(program.value);
  const quick = QuickMatcher.canRun(program.value) ? new QuickMatcher(program.value) : undefined;
  return succeed({
    groupCount,
    groupNames,
    matches: (text) => quick?.matches(text) ?? machine.matches(text),
    find: (text, from, deadEnds = new Set()) => machine.find(text, from, deadEnds),
  });
}

/** The text of a pattern that means exactly itself, undefined for any other. */
function literalText(node: PatternNode): string | undefined {
  if (node.kind === 'character') return String.fromCodePoint(node.codePoint);
  if (node.kind !== 'sequence' || node.parts.length === 0) return undefined;
  let text = '';
  for (const part of node.parts) {
    if (part.kind !== 'character') return undefined;
    text += String.fromCodePoint(part.codePoint);
  }
  return text;
}

function findLiteral(literal: string, text: string, from: number): Captures | undefined {
  const start = text.indexOf(literal, from);
  return start === -1 ? undefined : [start, start + literal.length];
}
