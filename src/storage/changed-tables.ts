/** Which tables a change writes: the scope of its transaction and the news for other tabs. */
import type { StorageTable, WorkspaceChange } from './contract.ts';

/** Everything that is configured. */
export const WORKSPACE_TABLES = [
  'events',
  'schemas',
  'identityTypes',
  'settings',
] as const satisfies readonly StorageTable[];

export const STORAGE_TABLES = [
  ...WORKSPACE_TABLES,
  'firings',
  'drafts',
  'payloads',
  'logs',
] as const satisfies readonly StorageTable[];

const TABLE_OF = {
  putEvents: 'events',
  deleteEvents: 'events',
  putSchemas: 'schemas',
  deleteSchemas: 'schemas',
  putIdentityTypes: 'identityTypes',
  deleteIdentityTypes: 'identityTypes',
  putSettings: 'settings',
  putDrafts: 'drafts',
  deleteDrafts: 'drafts',
  putPayloads: 'payloads',
  deletePayloads: 'payloads',
} as const satisfies Record<keyof WorkspaceChange, StorageTable>;

/** The tables that a change writes to; none for an empty change. */
export function changedTables(change: WorkspaceChange): readonly StorageTable[] {
  const written = new Set<StorageTable>();
  for (const part of Object.keys(TABLE_OF) as (keyof WorkspaceChange)[]) {
    const content = change[part];
    const isWritten = Array.isArray(content) ? content.length > 0 : content !== undefined;
    if (isWritten) written.add(TABLE_OF[part]);
  }
  return [...written];
}
