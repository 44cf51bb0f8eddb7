/** Membership in audiences (expression-language.md §9.7, R-69, R-70). */
import type { FunctionDefinition } from './function-definition.ts';
import { parameter, strict } from './signature.ts';

/** `inSegment` is the legacy name of the same function. */
export const AUDIENCE: readonly FunctionDefinition[] = ['inAudience', 'inSegment'].map((name) => ({
  name,
  category: 'audience',
  signatures: [
    strict(
      [parameter('audience', 'string', { constant: true, offers: 'audience' })],
      'boolean',
      ([audience], environment) => environment.inAudience(audience),
    ),
  ],
  examples: [{ expression: `${name}("an audience that nobody defined")`, result: 'false' }],
}));
