/** `toBool` (expression-language.md §9.4): of texts it knows only the exact `true` (quirk 9). */
import type { FunctionDefinition } from '../function-definition.ts';
import { parameter, strict } from '../signature.ts';

export const toBool: FunctionDefinition = {
  name: 'toBool',
  category: 'conversion',
  signatures: [
    strict([parameter('text', 'string')], 'boolean', ([text]) => text === 'true'),
    strict([parameter('number', 'integer')], 'boolean', ([number]) => number !== 0n),
    strict([parameter('number', 'decimal')], 'boolean', ([number]) => number !== 0),
    strict([parameter('value', 'boolean')], 'boolean', ([value]) => value),
  ],
  examples: [
    { expression: 'toBool("true")', result: 'true' },
    { expression: 'toBool("TRUE")', result: 'false' },
    { expression: 'toBool("this is not a boolean")', result: 'false' },
    { expression: 'toBool(1)', result: 'true' },
  ],
};
