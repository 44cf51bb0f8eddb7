/** What a schema cannot say about `identityMap` (events.md §4.4). */
import {
  isJsonArray,
  isJsonObject,
  keysInOrder,
  ownProperty,
  type JsonArray,
  type JsonObject,
} from '#domain/base';
import { IDENTITY_MAP_PATH } from '../known-ids.ts';
import { primaryIdentity } from '../suitability.ts';
import type { XdmSchema } from '../types.ts';
import { valueAt } from '../values-at.ts';
import { violation, type Place, type Violation } from './violation.ts';

/** Identities that one record may carry. */
export const MAX_IDENTITIES = 20;

const MAP: Place = {
  at: [IDENTITY_MAP_PATH],
  schemaAt: ['properties', IDENTITY_MAP_PATH],
};

/**
 * Empty lists are refused; too many identities, rivalling primary ones and names that differ from a known namespace in
 * letter case alone are warnings. `identityCodes` are the namespaces of the workspace.
 */
export function checkIdentityMap(
  schema: XdmSchema,
  entity: JsonObject,
  identityCodes: readonly string[] = [],
): readonly Violation[] {
  const map = ownProperty(entity, IDENTITY_MAP_PATH);
  if (!isJsonObject(map) || !schema.root.children.has(IDENTITY_MAP_PATH)) return [];
  const lists = keysInOrder(map).flatMap((code) => {
    const list = ownProperty(map, code);
    return isJsonArray(list) ? [{ code, list }] : [];
  });
  const violations: Violation[] = [];
  for (const { code, list } of lists) {
    if (list.length === 0) violations.push(emptyList(code));
  }
  for (const code of keysInOrder(map)) {
    const meant = namespaceOf(code, identityCodes);
    if (meant !== undefined && meant !== code) violations.push(otherCase(code, meant));
  }
  const count = lists.reduce((sum, { list }) => sum + list.length, 0);
  if (count > MAX_IDENTITIES) violations.push(tooMany(count));
  const rivals = rivalPrimaries(schema, entity, lists);
  if (rivals !== undefined) violations.push(rivals);
  return violations;
}

function emptyList(code: string): Violation {
  const place: Place = {
    at: [...MAP.at, code],
    schemaAt: [...MAP.schemaAt, 'additionalProperties'],
  };
  return violation(place, {
    keyword: 'minItems',
    code: 'violation/identity-empty',
    message: 'expected minimum item count: 1, found: 0',
    params: { namespace: code },
  });
}

function namespaceOf(code: string, known: readonly string[]): string | undefined {
  if (known.includes(code)) return code;
  const folded = code.toLowerCase();
  return known.find((candidate) => candidate.toLowerCase() === folded);
}

/** Found ignoring case, with a warning (events.md §4.3, §11 point 13). */
function otherCase(code: string, meant: string): Violation {
  return violation(MAP, {
    keyword: 'identityMap',
    code: 'violation/namespace-case',
    message: `namespace [${code}] differs from [${meant}] in letter case`,
    params: { namespace: code, meant },
    severity: 'warning',
    key: code,
  });
}

function tooMany(count: number): Violation {
  return violation(MAP, {
    keyword: 'identityMap',
    code: 'violation/too-many-identities',
    message: `expected at most ${MAX_IDENTITIES} identities, found: ${count}`,
    params: { count, limit: MAX_IDENTITIES },
    severity: 'warning',
  });
}

/** Two entries marked as primary, or one that is not the value of the schema's own primary identity field. */
function rivalPrimaries(
  schema: XdmSchema,
  entity: JsonObject,
  lists: readonly { readonly code: string; readonly list: JsonArray }[],
): Violation | undefined {
  const marked = lists.flatMap(({ code, list }) =>
    list
      .filter((item) => isJsonObject(item) && ownProperty(item, 'primary') === true)
      .map((item) => ({ code, id: ownProperty(item as JsonObject, 'id') })),
  );
  const field = primaryIdentity(schema);
  const value = field === undefined ? undefined : valueAt(entity, field.path);
  const others = marked.filter(({ code, id }) => code !== field?.namespace || id !== value);
  const primaries =
    value === undefined ? marked : [{ code: field?.namespace, id: value }, ...others];
  if (primaries.length < 2) return undefined;
  return violation(MAP, {
    keyword: 'identityMap',
    code: 'violation/two-primaries',
    message: `expected one primary identity, found: ${primaries.length}`,
    params: {
      count: primaries.length,
      namespaces: primaries.map(({ code }) => code).join(', '),
      ...(value === undefined || field === undefined ? {} : { path: field.path }),
    },
    severity: 'warning',
  });
}
