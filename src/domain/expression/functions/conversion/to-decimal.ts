/** `toDecimal` (expression-language.md §9.4, R-56, R-57). */
import type { FunctionDefinition } from '../function-definition.ts';
import { parameter, strict } from '../signature.ts';
import { epochMillisecondsOf } from '../../temporal/index.ts';

/** Narrower than what `Number` reads: no white space, no hexadecimal, no bare dot, no `Infinity`. */
const DECIMAL_TEXT = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

export const toDecimal: FunctionDefinition = {
  name: 'toDecimal',
  category: 'conversion',
  signatures: [
    strict([parameter('text', 'string')], 'decimal', ([text]) =>
      DECIMAL_TEXT.test(text) ? Number(text) : null,
    ),
    strict([parameter('number', 'integer')], 'decimal', ([number]) => Number(number)),
    strict([parameter('number', 'decimal')], 'decimal', ([number]) => number),
    strict([parameter('value', 'boolean')], 'decimal', ([value]) => (value ? 1 : 0)),
    strict([parameter('dateTime', 'dateTime')], 'decimal', ([dateTime]) => {
      const milliseconds = epochMillisecondsOf(dateTime);
      return milliseconds === null ? null : Number(milliseconds);
    }),
  ],
  examples: [
    { expression: 'toDecimal("4.0")', result: '4.0' },
    { expression: 'toDecimal("1.0E7")', result: '1.0E7' },
    { expression: 'toDecimal(" 4")', result: 'null' },
    { expression: 'toDecimal(1)', result: '1.0' },
  ],
};
