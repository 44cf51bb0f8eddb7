/**
 * What a newer version of a schema does to the events built on it: asked of the same checks and the same validator as
 * everywhere, with the old schema and with the new one, and only the difference is told.
 */
import { stringifyJson } from '#domain/base';
import {
  check,
  takesPart,
  unknownFields,
  type DefinitionContext,
  type DefinitionDiagnostic,
} from '#domain/event';
import { readPayload } from '#domain/payload';
import {
  isValidPayload,
  validatePayload,
  type SchemaChange,
  type SchemaChangeKind,
  type Violation,
  type XdmSchema,
} from '#domain/schema';
import { identityTypesOf } from './identity-types-of.ts';
import type { EventRecord, PayloadSample, Workspace } from './types.ts';
import { usedFields, type UsePlace } from './used-fields.ts';

/** A change of a list of values that the event selects or reads. */
export interface ValueListImpact {
  readonly change: SchemaChange;
  readonly usedIn: readonly UsePlace[];
}

export interface SampleImpact {
  readonly name: string;
  /** Valid before, not any more. */
  readonly breaks: boolean;
  /** Errors that were not there before. */
  readonly violations: readonly Violation[];
}

export interface EventImpact {
  readonly id: string;
  readonly name: string;
  /** Changes of fields that the event selects or reads, of what is around them and in them. */
  readonly changes: readonly SchemaChange[];
  /** Selected fields that the new version does not have. */
  readonly lostFields: readonly string[];
  /** Problems that the event has with the new version and had not before; conditions and identifiers by `property`. */
  readonly problems: readonly DefinitionDiagnostic[];
  /** Problems that go. */
  readonly solved: readonly DefinitionDiagnostic[];
  /** Took part in firing, and would not any more. */
  readonly stopsFiring: boolean;
  /** Saved payloads with errors that they had not before. */
  readonly samples: readonly SampleImpact[];
  readonly valueLists: readonly ValueListImpact[];
  readonly isTouched: boolean;
}

const VALUE_KINDS: ReadonlySet<SchemaChangeKind> = new Set<SchemaChangeKind>([
  'enumerationValuesAdded',
  'enumerationValuesRemoved',
  'enumerationClosed',
  'enumerationOpened',
  'suggestionsAdded',
  'suggestionsRemoved',
]);

/** The impact on every event of the schema, in the order of the workspace; events that nothing touches say so. */
export function impactOf(
  changes: readonly SchemaChange[],
  before: XdmSchema,
  after: XdmSchema,
  workspace: Workspace,
): readonly EventImpact[] {
  const identityTypes = identityTypesOf(workspace);
  const holders = new Map<string, number>();
  for (const { definition } of workspace.events) {
    const name = definition.name.toLowerCase();
    holders.set(name, (holders.get(name) ?? 0) + 1);
  }
  return workspace.events
    .filter(({ definition }) => definition.schema?.id === before.id)
    .map((event) => {
      const { name } = event.definition;
      // All that a check wants of the other names is whether this one is among them.
      const takenNames = (holders.get(name.toLowerCase()) ?? 0) > 1 ? [name] : [];
      const withSchema = (schema: XdmSchema): DefinitionContext => ({
        schema: (id) => (id === before.id ? schema : undefined),
        identityTypes,
        takenNames,
      });
      const contexts = { old: withSchema(before), now: withSchema(after) };
      return impactOnEvent(event, changes, before, after, contexts);
    });
}

function impactOnEvent(
  event: EventRecord,
  changes: readonly SchemaChange[],
  before: XdmSchema,
  after: XdmSchema,
  contexts: { readonly old: DefinitionContext; readonly now: DefinitionContext },
): EventImpact {
  const { definition } = event;
  const old = check(definition, contexts.old);
  // Before the other check: the expressions are kept for one schema at a time.
  const used = usedFields(definition, before);
  const now = check(definition, contexts.now);
  const touching = changes.filter(({ path }) => path !== '' && used.placesOf(path).length > 0);
  const lost = new Set(unknownFields(definition.fields, before));
  const lostFields = unknownFields(definition.fields, after).filter((path) => !lost.has(path));
  const problems = difference(now, old);
  const solved = difference(old, now);
  const samples = event.samples.flatMap((sample) => impactOnSample(sample, before, after));
  const isTouched =
    touching.length + lostFields.length + problems.length + solved.length + samples.length > 0;
  return {
    id: event.id,
    name: definition.name,
    changes: touching,
    lostFields,
    problems,
    solved,
    stopsFiring: takesPart(old) && !takesPart(now),
    samples,
    valueLists: touching
      .filter(({ kind }) => VALUE_KINDS.has(kind))
      .map((change) => ({ change, usedIn: used.placesOf(change.path) })),
    isTouched,
  };
}

/** Diagnostics of the first list that the second lacks; the same problem twice counts twice. */
function difference(
  ones: readonly DefinitionDiagnostic[],
  others: readonly DefinitionDiagnostic[],
): readonly DefinitionDiagnostic[] {
  const known = new Map<string, number>();
  for (const other of others) known.set(keyOf(other), (known.get(keyOf(other)) ?? 0) + 1);
  return ones.filter((one) => {
    const left = known.get(keyOf(one)) ?? 0;
    known.set(keyOf(one), left - 1);
    return left <= 0;
  });
}

function keyOf({ code, severity, property, params, range }: DefinitionDiagnostic): string {
  const place = range === undefined ? [] : [range.start, range.end];
  return stringifyJson([code, severity, property ?? '', { ...params }, ...place], {
    indent: 0,
    sortKeys: true,
  });
}

function impactOnSample(
  { name, payload }: PayloadSample,
  before: XdmSchema,
  after: XdmSchema,
): readonly SampleImpact[] {
  const read = readPayload(payload);
  const entities = read.ok ? read.value.items.flatMap(({ entity }) => entity ?? []) : [];
  const violations: Violation[] = [];
  let breaks = false;
  for (const entity of entities) {
    const old = validatePayload(before, entity);
    const now = validatePayload(after, entity);
    const known = new Set(old.map(keyOfViolation));
    const fresh = now.filter((one) => one.severity === 'error' && !known.has(keyOfViolation(one)));
    violations.push(...fresh);
    breaks ||= isValidPayload(old) && !isValidPayload(now);
  }
  return violations.length === 0 ? [] : [{ name, breaks, violations }];
}

function keyOfViolation({ path, code, key }: Violation): string {
  return `${code} ${key ?? ''} ${path}`;
}
