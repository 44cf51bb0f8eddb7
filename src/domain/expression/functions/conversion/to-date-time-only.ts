/** `toDateTimeOnly` (expression-language.md §9.4, R-58). */
import type { FunctionDefinition } from '../function-definition.ts';
import { parameter, strict } from '../signature.ts';
import { dateTimeOnlyOf, localNanosecondsOf, readDateTimeOnly } from '../../temporal/index.ts';

export const toDateTimeOnly: FunctionDefinition = {
  name: 'toDateTimeOnly',
  category: 'conversion',
  signatures: [
    strict([parameter('text', 'string')], 'dateTimeOnly', ([text]) => readDateTimeOnly(text)),
    strict([parameter('dateTime', 'dateTime')], 'dateTimeOnly', ([dateTime]) =>
      dateTimeOnlyOf(localNanosecondsOf(dateTime)),
    ),
  ],
  examples: [
    { expression: 'toDateTimeOnly("2023-08-18")', result: '2023-08-18T00:00:00' },
    { expression: "toDateTimeOnly('2024-01-01T01:11:00Z')", result: '2024-01-01T01:11:00' },
  ],
};
