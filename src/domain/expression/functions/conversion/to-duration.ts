/** `toDuration` (expression-language.md §9.4, R-62). */
import type { FunctionDefinition } from '../function-definition.ts';
import { parameter, strict } from '../signature.ts';
import { durationOf, NANOSECONDS_PER_MILLISECOND, readDuration } from '../../temporal/index.ts';

export const toDuration: FunctionDefinition = {
  name: 'toDuration',
  category: 'conversion',
  signatures: [
    strict([parameter('text', 'string')], 'duration', ([text]) => readDuration(text)),
    strict([parameter('milliseconds', 'integer')], 'duration', ([milliseconds]) =>
      durationOf(milliseconds * NANOSECONDS_PER_MILLISECOND),
    ),
  ],
  examples: [
    { expression: 'toDuration("P2DT3H4M")', result: 'PT51H4M' },
    { expression: 'toDuration("P-6H3M")', result: 'PT-5H-57M' },
    { expression: 'toDuration(4000)', result: 'PT4S' },
    { expression: 'toDuration(500)', result: 'PT0.5S' },
  ],
};
