/** Changes with their way back: what "Undo" in a toast writes. */
import type { Workspace } from '#domain/workspace';
import type { ExpectedVersions, WorkspaceChange } from '#storage';

/** A change and the versions of the events that it is meant for. */
export interface GuardedChange {
  readonly change: WorkspaceChange;
  readonly expected: ExpectedVersions;
}

/**
 * The change that brings back what stood before, guarded by what stands after: an undo never runs over a later save of
 * another tab. Drafts and payloads that were deleted are no part of a workspace; `kept` brings them.
 */
export function inverseOf(
  before: Workspace,
  change: WorkspaceChange,
  kept: Pick<WorkspaceChange, 'putDrafts' | 'putPayloads'> = {},
): GuardedChange {
  const events = inverseOfList(
    before.events,
    (event) => event.id,
    change.putEvents,
    change.deleteEvents,
  );
  const schemas = inverseOfList(
    before.schemas,
    (schema) => schema.id,
    change.putSchemas,
    change.deleteSchemas,
  );
  const types = inverseOfList(
    before.identityTypes,
    (type) => type.code,
    change.putIdentityTypes,
    change.deleteIdentityTypes,
  );
  const written = new Map(change.putEvents?.map((event) => [event.id, event.updatedAt]));
  const touched = [...events.put.map((event) => event.id), ...events.deleted];
  return {
    change: {
      ...kept,
      putEvents: events.put,
      deleteEvents: events.deleted,
      putSchemas: schemas.put,
      deleteSchemas: schemas.deleted,
      putIdentityTypes: types.put,
      deleteIdentityTypes: types.deleted,
      ...(change.putSettings && { putSettings: before.settings }),
    },
    expected: new Map(touched.map((id) => [id, written.get(id) ?? null])),
  };
}

function inverseOfList<T>(
  before: readonly T[],
  keyOf: (item: T) => string,
  put: readonly T[] = [],
  deleted: readonly string[] = [],
): { readonly put: readonly T[]; readonly deleted: readonly string[] } {
  const stood = new Map(before.map((item) => [keyOf(item), item]));
  const touched = new Set([...deleted, ...put.map(keyOf)]);
  const back = [...touched].flatMap((key) => stood.get(key) ?? []);
  return { put: back, deleted: put.map(keyOf).filter((key) => !stood.has(key)) };
}

/**
 * The change that leads from one workspace to another, guarded by the first: what an import writes once its preview
 * was accepted. Records that both hold as the same object are left alone.
 */
export function changeBetween(before: Workspace, after: Workspace): GuardedChange {
  const events = difference(before.events, after.events, (event) => event.id);
  const schemas = difference(before.schemas, after.schemas, (schema) => schema.id);
  const types = difference(before.identityTypes, after.identityTypes, (type) => type.code);
  const stood = new Map(before.events.map((event) => [event.id, event.updatedAt]));
  const touched = [...events.put.map((event) => event.id), ...events.deleted];
  return {
    change: {
      putEvents: events.put,
      deleteEvents: events.deleted,
      putSchemas: schemas.put,
      deleteSchemas: schemas.deleted,
      putIdentityTypes: types.put,
      deleteIdentityTypes: types.deleted,
      ...(before.settings !== after.settings && { putSettings: after.settings }),
    },
    expected: new Map(touched.map((id) => [id, stood.get(id) ?? null])),
  };
}

function difference<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): { readonly put: readonly T[]; readonly deleted: readonly string[] } {
  const stood = new Map(before.map((item) => [keyOf(item), item]));
  const stays = new Set(after.map(keyOf));
  return {
    put: after.filter((item) => stood.get(keyOf(item)) !== item),
    deleted: [...stood.keys()].filter((key) => !stays.has(key)),
  };
}
