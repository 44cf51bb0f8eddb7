/**
 * The mark of an event whose schema has moved on (events.md §2.3). Of the record and not of the definition: it speaks of
 * what was stored with the event, so `check` does not ask for it; list and form add it.
 */
import type { Diagnostic } from '#domain/base';
import type { XdmSchema } from '#domain/schema';
import { driftOf } from './schema-snapshot.ts';
import type { EventRecord } from './types.ts';

export const DRIFT_CODES = [
  /** Another version than the event took over: `taken`, `present`. */
  'schema/drifted',
  /** Values that the event does not know yet: `fields`, `count` of fields, `values`, `added`. */
  'fields/values-added',
  /** Values that the event still knows and the schema does not: `fields`, `count`, `values`, `removed`. */
  'fields/values-removed',
] as const;

export type DriftCode = (typeof DRIFT_CODES)[number];

/** What to say of an event beside its own problems; nothing here keeps it from firing. */
export function driftDiagnostics(
  record: Pick<EventRecord, 'definition' | 'schemaSnapshot'>,
  schema: XdmSchema,
): readonly Diagnostic<DriftCode>[] {
  const drift = driftOf(record, schema);
  if (drift === undefined) return [];
  const { taken, present, lists } = drift;
  const diagnostics: Diagnostic<DriftCode>[] = [];
  if (taken !== present) {
    diagnostics.push({
      code: 'schema/drifted',
      severity: 'info',
      params: { taken, present },
      property: 'schema',
      fixes: [],
    });
  }
  for (const [code, side] of [
    ['fields/values-added', 'added'],
    ['fields/values-removed', 'removed'],
  ] as const) {
    const drifted = lists.filter((list) => list[side].length > 0);
    if (drifted.length === 0) continue;
    const values = drifted.flatMap((list) => list[side]);
    diagnostics.push({
      code,
      severity: 'warning',
      params: {
        fields: drifted.map(({ field }) => field).join(', '),
        count: drifted.length,
        values: values.join(', '),
        [side]: values.length,
      },
      property: 'fields',
      fixes: [],
    });
  }
  return diagnostics;
}
