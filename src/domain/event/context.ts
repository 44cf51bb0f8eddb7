/** What checking a definition needs to know of the rest of the workspace; `workspace/` fills it. */
import type { IdentityType } from '#domain/identity';
import type { XdmSchema } from '#domain/schema';

export interface DefinitionContext {
  schema(id: string): XdmSchema | undefined;
  readonly identityTypes: readonly IdentityType[];
  /** Names of the other events, for uniqueness ignoring case. */
  readonly takenNames: readonly string[];
}
