/** A change applied to a workspace in memory: what the memory twin stores and what the query cache shows after a save. */
import type { Workspace } from '#domain/workspace';
import type { WorkspaceChange } from './contract.ts';

/**
 * The workspace after a change, sorted as the repository sorts. What the change does not touch keeps its identity, so
 * that a schema read once is not read again.
 */
export function applyChange(workspace: Workspace, change: WorkspaceChange): Workspace {
  return {
    settings: change.putSettings ?? workspace.settings,
    schemas: merge(
      workspace.schemas,
      (schema) => schema.id,
      change.putSchemas,
      change.deleteSchemas,
    ),
    identityTypes: merge(
      workspace.identityTypes,
      (type) => type.code,
      change.putIdentityTypes,
      change.deleteIdentityTypes,
    ),
    events: merge(workspace.events, (event) => event.id, change.putEvents, change.deleteEvents),
  };
}

/** The lists of a workspace in the order in which the repository reads them. */
export function inStoredOrder(workspace: Workspace): Workspace {
  return {
    settings: workspace.settings,
    schemas: sortedByKey(workspace.schemas, (schema) => schema.id),
    identityTypes: sortedByKey(workspace.identityTypes, (type) => type.code),
    events: sortedByKey(workspace.events, (event) => event.id),
  };
}

function merge<T>(
  current: readonly T[],
  keyOf: (item: T) => string,
  put: readonly T[] = [],
  deleted: readonly string[] = [],
): readonly T[] {
  if (put.length === 0 && deleted.length === 0) return current;
  const byKey = new Map(current.map((item) => [keyOf(item), item]));
  for (const key of deleted) byKey.delete(key);
  for (const item of put) byKey.set(keyOf(item), item);
  return sortedByKey([...byKey.values()], keyOf);
}

/** By UTF-16 code units, as IndexedDB orders strings; a locale would order differently from machine to machine. */
export function sortedByKey<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return items.toSorted((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    if (left === right) return 0;
    return left < right ? -1 : 1;
  });
}
