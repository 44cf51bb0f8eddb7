/** All identity types that a workspace knows. Apart from the schemas, because the first screen reads none of those. */
import { STANDARD_IDENTITY_TYPES, type IdentityType } from '#domain/identity';
import type { Workspace } from './types.ts';

/** Standard identity types first, then the workspace's own. */
export function identityTypesOf(
  workspace: Pick<Workspace, 'identityTypes'>,
): readonly IdentityType[] {
  return [...STANDARD_IDENTITY_TYPES, ...workspace.identityTypes];
}
