/** The rules of the workload as a workspace that a marketer would have saved. */
import type { EngineWorkspace } from '#engine';
import { DEFAULT_SETTINGS, type EventRecord } from '#domain/workspace';
import { definitionOf } from '../trigger/declic.ts';
import { workloadRules } from '../trigger/rules.ts';
import { SCHEMA_ID, workloadSchema } from '../trigger/schema.ts';

const SAVED = '2026-03-01T00:00:00Z';

/** So many definitions of one schema. */
export function workloadWorkspace(definitions: number): EngineWorkspace {
  return {
    settings: DEFAULT_SETTINGS,
    schemas: [{ id: SCHEMA_ID, source: workloadSchema().source, addedAt: SAVED }],
    identityTypes: [],
    events: workloadRules(definitions).map(({ rule }, index): EventRecord => {
      const definition = definitionOf(rule, index);
      return {
        id: definition.name,
        // Definitions that come out of a database share nothing.
        definition: { ...definition, fields: [...definition.fields] },
        createdAt: SAVED,
        updatedAt: SAVED,
        samples: [],
      };
    }),
  };
}
