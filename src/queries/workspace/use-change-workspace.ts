/** Changes of everything but a single event: schemas, identity types, settings, imports, and the way back. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { JsonObject } from '#domain/base';
import type { IdentityType } from '#domain/identity';
import type { XdmSchema } from '#domain/schema';
import type { UpdateChoice, Workspace, WorkspaceSettings } from '#domain/workspace';
import { useServices } from '../services.ts';
import type { StorageError } from '../storage-error.ts';
import { nextInstant } from './event-records.ts';
import { changeBetween, type GuardedChange } from './reversible-change.ts';
import { writeChange } from './write-change.ts';

const UNGUARDED: GuardedChange['expected'] = new Map();

/** Adds schemas, or replaces those of the same `$id`. */
export function useAddSchemas() {
  const { clock } = useServices();
  return useChange((schemas: readonly Pick<XdmSchema, 'id' | 'source'>[]) => {
    const addedAt = nextInstant(clock, null);
    const record = ({ id, source }: { id: string; source: JsonObject }) => ({
      id,
      source,
      addedAt,
    });
    return { change: { putSchemas: schemas.map(record) }, expected: UNGUARDED };
  });
}

export interface UpdateSchema {
  /** The workspace that the person decided on. */
  readonly workspace: Workspace;
  readonly source: JsonObject;
  readonly choices: ReadonlyMap<string, UpdateChoice>;
}

/** Puts a newer version in the place of a schema, with what was decided for each event (events.md §2.3). */
export function useUpdateSchema() {
  const { clock } = useServices();
  return useChange(async ({ workspace, ...update }: UpdateSchema) => {
    const { updateSchema } = await import('./schema-parts.ts');
    const latest =
      workspace.events
        .map(({ updatedAt }) => updatedAt)
        .toSorted()
        .at(-1) ?? null;
    const updated = updateSchema(workspace, { ...update, at: nextInstant(clock, latest) });
    return changeBetween(workspace, updated);
  });
}

/** Deletes schemas by `$id`. */
export function useDeleteSchemas() {
  return useChange((ids: readonly string[]) => ({
    change: { deleteSchemas: ids },
    expected: UNGUARDED,
  }));
}

/** Adds own identity types, or replaces those of the same code. */
export function usePutIdentityTypes() {
  return useChange((types: readonly IdentityType[]) => ({
    change: { putIdentityTypes: types },
    expected: UNGUARDED,
  }));
}

/** Deletes own identity types by code. */
export function useDeleteIdentityTypes() {
  return useChange((codes: readonly string[]) => ({
    change: { deleteIdentityTypes: codes },
    expected: UNGUARDED,
  }));
}

export function usePutSettings() {
  return useChange((settings: WorkspaceSettings) => ({
    change: { putSettings: settings },
    expected: UNGUARDED,
  }));
}

/** Writes an import as previewed: a conflict when an event it touches was saved since `before` was read. */
export function useImportWorkspace() {
  return useChange(({ before, after }: { readonly before: Workspace; readonly after: Workspace }) =>
    changeBetween(before, after),
  );
}

/** Carries out an undo that another mutation answered with. */
export function useRestore() {
  return useChange((undo: GuardedChange) => undo);
}

/** A mutation that writes one change and answers with its undo. */
function useChange<V>(changeOf: (variables: V) => GuardedChange | Promise<GuardedChange>) {
  const client = useQueryClient();
  const { repository } = useServices();
  return useMutation<GuardedChange, StorageError, V>({
    mutationFn: async (variables) => writeChange(client, repository, await changeOf(variables)),
  });
}
