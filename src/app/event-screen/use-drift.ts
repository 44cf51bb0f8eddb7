import { useMemo, useState } from 'react';
import type { EventDefinition } from '#domain/event';
import type { XdmSchema } from '#domain/schema';
import { driftDiagnostics, driftOf, type EventRecord } from '#domain/workspace';

const NOTHING: ReadonlySet<string> = new Set();

/**
 * How far the schema has moved on since the event took it over, and the way to catch up: "refresh from schema" counts
 * as a change of the event until it is saved (events.md §2.3).
 */
export function useDrift(
  definition: EventDefinition,
  record: EventRecord | null,
  schema: XdmSchema | null,
) {
  const [refreshed, setRefreshed] = useState(NOTHING);
  const snapshot = record?.schemaSnapshot;
  const isRefreshed = refreshed.size > 0;
  const drift = useMemo(() => {
    if (schema === null || snapshot === undefined || isRefreshed) return null;
    const taken = { definition, schemaSnapshot: snapshot };
    const found = driftOf(taken, schema);
    return found ? { found, diagnostics: driftDiagnostics(taken, schema) } : null;
  }, [definition, schema, snapshot, isRefreshed]);
  const fields = drift?.found.lists.map(({ field }) => field) ?? [];
  return {
    diagnostics: drift?.diagnostics ?? [],
    refreshed,
    refresh: fields.length === 0 ? null : () => setRefreshed(new Set(fields)),
    settle: () => setRefreshed(NOTHING),
  };
}
