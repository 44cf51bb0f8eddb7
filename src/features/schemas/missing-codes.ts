import { findIdentityType, type IdentityType } from '#domain/identity';
import type { XdmSchema } from '#domain/schema';

/** Codes that the schemas name and nobody has configured, each once. */
export function missingCodes(
  schemas: readonly XdmSchema[],
  configured: readonly IdentityType[],
): readonly string[] {
  const named = schemas.flatMap(({ identities }) => identities.map(({ namespace }) => namespace));
  return [...new Set(named)].filter((code) => findIdentityType(code, configured) === undefined);
}
