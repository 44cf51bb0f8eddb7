/** The identity types of a workspace; the same list as long as its own ones are. */
import type { IdentityType } from '#domain/identity';
import { identityTypesOf, type Workspace } from '#domain/workspace';
import { remembered } from './remembered.ts';

/** The standard identity types, then the own ones. */
export function allIdentityTypes(workspace: Workspace): readonly IdentityType[] {
  return allWithOwn(workspace.identityTypes);
}

const allWithOwn = remembered((own: readonly IdentityType[]) =>
  identityTypesOf({ identityTypes: own }),
);
