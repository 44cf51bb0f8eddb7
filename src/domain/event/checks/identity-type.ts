/** Rules on the identity type of a unitary event (events.md §2.2, §4.2, §11 point 8). */
import { findIdentityType } from '#domain/identity';
import type { DefinitionContext } from '../context.ts';
import { problem, type DefinitionDiagnostic } from '../diagnostics.ts';
import type { EventDefinition } from '../types.ts';

/** Problems of the identity type of a unitary event. */
export function checkIdentityType(
  definition: EventDefinition,
  { identityTypes }: DefinitionContext,
): readonly DefinitionDiagnostic[] {
  if (definition.type === 'business') return [];
  const code = definition.identityType;
  // Optional: the event can still be used where no profile data is needed.
  if (code === null) return [problem('identity-type/missing', 'identityType', {}, 'warning')];
  const params = { identityType: code };
  const type = findIdentityType(code, identityTypes);
  // Any code outside the standard table is a custom one; its category is then unknown, not wrong (events.md §4.3).
  if (!type) return [problem('identity-type/unknown', 'identityType', params, 'warning')];
  if (type.category === 'NON_PEOPLE') {
    return [problem('identity-type/not-people', 'identityType', params)];
  }
  if (type.category === 'PARTNER') {
    return [problem('identity-type/partner', 'identityType', params, 'warning')];
  }
  return [];
}
