/** Math functions (expression-language.md §9.6). */
import type { FunctionDefinition } from './function-definition.ts';
import { parameter, strict } from './signature.ts';
import { saturateToLong } from './conversion/to-integer.ts';

const round: FunctionDefinition = {
  name: 'round',
  category: 'math',
  signatures: [
    // JavaScript's Math.round is Java's: ties go toward positive infinity, without adding 0.5 in doubles.
    strict([parameter('number', 'decimal')], 'integer', ([number]) =>
      saturateToLong(Math.round(number)),
    ),
    strict([parameter('number', 'integer')], 'integer', ([number]) => number),
  ],
  examples: [
    { expression: 'round(3.14)', result: '3' },
    { expression: 'round(3.54)', result: '4' },
    { expression: 'round(-3.14)', result: '-3' },
    { expression: 'round(3.5)', result: '4' },
    { expression: 'round(-3.5)', result: '-3' },
    { expression: 'round(3)', result: '3' },
  ],
};

const random: FunctionDefinition = {
  name: 'random',
  category: 'math',
  signatures: [strict([], 'decimal', (_args, environment) => environment.random())],
  examples: [{ expression: 'random() < 1.0', result: 'true' }],
};

export const MATH: readonly FunctionDefinition[] = [round, random];
