/** `toString`: the text form of expression-language.md §4.7. */
import type { FunctionDefinition } from '../function-definition.ts';
import { parameter, strict } from '../signature.ts';
import { textForm } from '../../text-form.ts';

/** Every scalar but string, which needs no conversion. */
const CONVERTIBLE = [
  'dateTimeOnly',
  'dateTime',
  'dateOnly',
  'duration',
  'boolean',
  'integer',
  'decimal',
] as const;

export const toString: FunctionDefinition = {
  name: 'toString',
  category: 'conversion',
  signatures: CONVERTIBLE.map((type) =>
    strict([parameter('value', type)], 'string', ([value]) => textForm(value)),
  ),
  examples: [
    { expression: 'toString(4)', result: '4' },
    { expression: 'toString(toDuration(1520))', result: 'PT1.52S' },
    {
      expression: 'toString(toDateTime("2023-06-03T08:30:00+02:00"))',
      result: '2023-06-03T06:30Z',
    },
  ],
};
