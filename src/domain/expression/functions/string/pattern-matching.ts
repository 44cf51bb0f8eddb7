/**
 * String functions that take a Java pattern (expression-language.md §9.1, R-44, R-45, R-48, R-74). A pattern that
 * cannot be used is a type error where it is a constant; where it is computed the result is null, or false.
 */
import type { Evaluate, FunctionDefinition, Signature } from '../function-definition.ts';
import { parameter, refuseNulls } from '../signature.ts';
import {
  javaPattern,
  replaceAll as replaceAllMatches,
  replaceFirst,
  splitText,
  type JavaPattern,
  type PatternProblem,
} from '#domain/pattern';
import type { ValueType } from '../../types.ts';
import type { Value } from '../../value.ts';

const TEXT = parameter('text', 'string');

const PATTERN = parameter('pattern', 'string', {
  judgeConstant: (value) => {
    if (typeof value !== 'string') return undefined;
    const pattern = javaPattern(value);
    return pattern.ok ? undefined : problemOf(value, pattern.error);
  },
});

const matchRegExp: FunctionDefinition = {
  name: 'matchRegExp',
  category: 'string',
  signatures: [patternSignature('boolean', false, [], (pattern, text) => pattern.matches(text))],
  examples: [
    { expression: 'matchRegExp("12345", "\\\\d+")', result: 'true' },
    { expression: 'matchRegExp("a12345", "\\\\d+")', result: 'false' },
  ],
};

const replace: FunctionDefinition = {
  name: 'replace',
  category: 'string',
  signatures: [
    patternSignature('string', null, [parameter('replacement', 'string')], replaceFirst),
  ],
  examples: [
    { expression: 'replace("Hello World", "l", "x")', result: 'Hexlo World' },
    { expression: 'replace("aaa","aa","b")', result: 'ba' },
    { expression: "replace('|OFFER_A|OFFER_B', '\\\\|OFFER_A', '')", result: '|OFFER_B' },
  ],
};

const replaceAll: FunctionDefinition = {
  name: 'replaceAll',
  category: 'string',
  signatures: [
    patternSignature('string', null, [parameter('replacement', 'string')], replaceAllMatches),
  ],
  examples: [{ expression: 'replaceAll("Hello World", "l", "x")', result: 'Hexxo Worxd' }],
};

const split: FunctionDefinition = {
  name: 'split',
  category: 'string',
  signatures: [patternSignature('listString', null, [], splitText)],
  examples: [
    { expression: 'split("A_B_C", "_")', result: '["A","B","C"]' },
    { expression: 'split("20.45.2.3434", "\\\\.")', result: '["20","45","2","3434"]' },
  ],
};

export const STRING_PATTERNS: readonly FunctionDefinition[] = [
  matchRegExp,
  replace,
  replaceAll,
  split,
];

/** A signature `(text, pattern, …more)`; a constant pattern is read once. */
function patternSignature(
  result: ValueType,
  unusable: Value,
  more: readonly ReturnType<typeof parameter>[],
  compute: (pattern: JavaPattern, text: string, rest: string) => Value,
): Signature {
  const evaluateWith = (constant: JavaPattern | undefined): Evaluate =>
    refuseNulls(([text, source, rest = '']: readonly [string, string, string?]) => {
      const pattern = constant ?? usablePattern(source);
      return pattern === undefined ? unusable : compute(pattern, text, rest);
    }, unusable);
  return {
    parameters: [TEXT, PATTERN, ...more],
    result,
    evaluate: evaluateWith(undefined),
    prepare: ([, source]) =>
      evaluateWith(typeof source === 'string' ? usablePattern(source) : undefined),
  };
}

function usablePattern(source: string): JavaPattern | undefined {
  const pattern = javaPattern(source);
  return pattern.ok ? pattern.value : undefined;
}

/** Positions are offsets in the pattern itself, after the escapes of the literal. */
function problemOf(pattern: string, problem: PatternProblem) {
  const { position } = problem;
  return problem.kind === 'malformed'
    ? ({
        code: 'type/malformed-pattern',
        params: { pattern, reason: problem.reason, position },
      } as const)
    : ({
        code: 'type/unsupported-pattern',
        params: { pattern, construct: problem.construct, position },
      } as const);
}
