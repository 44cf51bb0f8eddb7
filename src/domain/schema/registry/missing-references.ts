/** What the documents of a registry refer to and do not have, themselves or in what they refer to. */
import { isJsonArray, isJsonObject, ownProperty } from '#domain/base';
import type { JsonObject, JsonValue } from '#domain/base';
import { UNRESOLVED } from './marks.ts';
import type { SchemaRegistry } from './registry.ts';
import { Resolver } from './resolve.ts';

export interface DocumentResolution {
  /** Ids of what was not found. */
  readonly missing: readonly string[];
  readonly tooDeep: boolean;
}

/** Resolves documents one after the other; what they share is resolved once. */
export function documentResolver(
  registry: SchemaRegistry,
): (document: JsonObject) => DocumentResolution {
  const resolver = new Resolver(registry);
  return (document) => {
    const { node, tooDeep } = resolver.resolve(document);
    return { missing: missingIn(node), tooDeep };
  };
}

/** Ids below a resolved node; each node is looked at once, however often it is shared. */
function missingIn(root: JsonObject): readonly string[] {
  const ids = new Set<string>();
  const seen = new Set<JsonValue>();
  const open: JsonValue[] = [root];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (isJsonObject(value)) {
      const missing = ownProperty(value, UNRESOLVED);
      for (const id of isJsonArray(missing) ? missing : []) if (typeof id === 'string') ids.add(id);
    }
    for (const part of isJsonArray(value) ? value : Object.values(value)) open.push(part);
  }
  return [...ids].sort();
}
