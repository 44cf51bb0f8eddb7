/** Whether a message says whom it is about (events.md §4.5, §6.1 step 4): without an identity no profile can be read. */
import { isJsonObject, keysInOrder, ownProperty, type JsonObject } from '#domain/base';
import { IDENTITY_MAP_PATH } from '../known-ids.ts';
import { primaryIdentity } from '../suitability.ts';
import type { XdmSchema } from '../types.ts';
import { valueAt } from '../values-at.ts';
import { violation, type Violation } from './violation.ts';

/**
 * A warning when the schema has places for identities and the payload fills none. A primary identity field is required
 * with all its parents (§3.4), so that its absence is an error already.
 */
export function checkIdentity(schema: XdmSchema, entity: JsonObject): readonly Violation[] {
  const hasMap = schema.root.children.has(IDENTITY_MAP_PATH);
  if (primaryIdentity(schema) !== undefined || (!hasMap && schema.identities.length === 0)) {
    return [];
  }
  const map = ownProperty(entity, IDENTITY_MAP_PATH);
  const isNamed =
    // A map that is no map is told elsewhere, and so is an empty list in it.
    (map !== undefined && !(isJsonObject(map) && keysInOrder(map).length === 0)) ||
    schema.identities.some(({ path }) => valueAt(entity, path) !== undefined);
  if (isNamed) return [];
  const places = [
    ...(hasMap ? [IDENTITY_MAP_PATH] : []),
    ...schema.identities.map(({ path }) => path),
  ];
  return [
    violation(
      { at: [], schemaAt: [] },
      {
        keyword: 'identityMap',
        code: 'violation/no-identity',
        message: 'no identity found',
        params: { places: [...new Set(places)].join(', ') },
        severity: 'warning',
      },
    ),
  ];
}
