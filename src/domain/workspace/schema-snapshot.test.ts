import { describe, expect, it } from 'vitest';
import { parseJson, stringifyJson } from '#domain/base';
import { readSchemaExport, type XdmSchema } from '#domain/schema';
import { bookingSchema } from '#testing';
import { applyImport } from './apply-import.ts';
import { driftDiagnostics } from './drift-diagnostics.ts';
import { exportWorkspace } from './export-workspace.ts';
import { readWorkspaceText } from './read-workspace.ts';
import {
  driftOf,
  nextSnapshot,
  snapshotOf,
  snapshotToSave,
  takeOverSchema,
} from './schema-snapshot.ts';
import { anEvent, AT, aWorkspace } from './test-workspace.ts';
import type { EventRecord } from './types.ts';
import { updateSchema, type UpdateChoice } from './update-schema.ts';

const OLD = bookingSchema();

function changed(...edits: readonly (readonly [string, string])[]): XdmSchema {
  let text = stringifyJson(OLD.source, { indent: 0 });
  for (const [from, to] of edits) text = text.replace(from, to);
  const json = parseJson(text);
  const read = json.ok ? readSchemaExport(json.value.value) : json;
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const NEW = changed(['"cancelled"]', '"refunded"]'], ['"version":"1.4"', '"version":"2.0"']);

const STATUS = '_acme.booking.status';

function event(more: Partial<EventRecord> = {}, fields: readonly string[] = ['_id', STATUS]) {
  const base = anEvent('e1', 'Order');
  const schema = { id: OLD.id, title: OLD.title, version: 1 };
  return { ...base, definition: { ...base.definition, schema, fields }, ...more };
}

const taken = (fields?: readonly string[]) => {
  const base = event({}, fields);
  return { ...base, schemaSnapshot: snapshotOf(base.definition, OLD) };
};

const codes = (record: EventRecord, schema: XdmSchema) =>
  driftDiagnostics(record, schema).map(({ code }) => code);

describe('the snapshot of a schema', () => {
  it('holds the values of the selected fields, also inside lists and maps', () => {
    expect(taken(['identityMap', STATUS]).schemaSnapshot).toEqual({
      schemaId: OLD.id,
      version: '1.4',
      lists: [
        {
          field: 'identityMap{}[].authenticatedState',
          values: ['ambiguous', 'authenticated', 'loggedOut'],
        },
        { field: STATUS, values: ['open', 'paid', 'cancelled'] },
      ],
    });
  });

  it('tells what came and what went since', () => {
    expect(driftOf(taken(), NEW)).toEqual({
      taken: '1.4',
      present: '2.0',
      lists: [{ field: STATUS, title: 'status', added: ['refunded'], removed: ['cancelled'] }],
    });
    expect(driftDiagnostics(taken(), NEW)).toMatchObject([
      { code: 'schema/drifted', severity: 'info', params: { taken: '1.4', present: '2.0' } },
      { code: 'fields/values-added', params: { fields: STATUS, count: 1, values: 'refunded' } },
      { code: 'fields/values-removed', params: { values: 'cancelled', removed: 1 } },
    ]);
  });

  it('tells of the version alone where nothing selected changed', () => {
    expect(codes(taken(['_id']), NEW)).toEqual(['schema/drifted']);
  });

  it('says nothing of the same schema, of another one, or without a snapshot', () => {
    expect(driftOf(taken(), OLD)).toBeUndefined();
    expect(driftOf(event(), NEW)).toBeUndefined();
    expect(driftOf(taken(), bookingSchema({ id: 'https://other' }))).toBeUndefined();
  });

  it('is the present one after a refresh', () => {
    const refreshed = takeOverSchema(taken(), NEW);
    expect(driftOf(refreshed, NEW)).toBeUndefined();
    expect(refreshed.definition.schema?.version).toBe(2);
  });
});

describe('saving an event', () => {
  it('keeps what was selected and takes what is selected now', () => {
    const before = taken(['_id', STATUS]);
    const { definition } = event({}, [STATUS, 'identityMap']);
    const next = nextSnapshot(before.schemaSnapshot, definition, NEW);
    expect(next.version).toBe('1.4');
    expect(next.lists.map(({ field, values }) => [field, values.length])).toEqual([
      ['identityMap{}[].authenticatedState', 3],
      [STATUS, 3],
    ]);
    expect(next.lists[1]?.values).toContain('cancelled');
  });

  it('forgets a field that is unselected, so that selecting it again takes the new values', () => {
    const without = nextSnapshot(taken().schemaSnapshot, event({}, ['_id']).definition, NEW);
    const again = nextSnapshot(without, event().definition, NEW);
    expect(again).toEqual(snapshotOf(event().definition, NEW));
  });

  it('takes today’s values of fields that were refreshed', () => {
    const { definition, schemaSnapshot } = taken();
    expect(nextSnapshot(schemaSnapshot, definition, NEW, new Set([STATUS]))).toEqual(
      snapshotOf(definition, NEW),
    );
  });

  it('looks the schema up, and forgets nothing while it is not there', () => {
    const schemas = [{ id: NEW.id, source: NEW.source, addedAt: AT }];
    const { definition } = event();
    expect(snapshotToSave(definition, undefined, schemas)).toEqual({
      schemaSnapshot: snapshotOf(definition, NEW),
    });
    expect(snapshotToSave(definition, taken(), [])).toEqual({
      schemaSnapshot: taken().schemaSnapshot,
    });
    expect(snapshotToSave(definition, undefined, [])).toEqual({});
  });

  it('on another schema starts anew', () => {
    const other = bookingSchema({ id: 'https://other' });
    const { definition, schemaSnapshot } = taken();
    expect(nextSnapshot(schemaSnapshot, definition, other).schemaId).toBe('https://other');
  });
});

describe('an update of a schema', () => {
  const later = '2026-05-01T00:00:00.000Z';
  const workspace = aWorkspace({
    schemas: [{ id: OLD.id, source: OLD.source, addedAt: AT }],
    events: [event({ id: 'a' }), event({ id: 'b' }), anEvent('c', 'Other')],
  });
  const updated = updateSchema(workspace, {
    source: NEW.source,
    choices: new Map<string, UpdateChoice>([['a', 'take']]),
    at: later,
  });

  it('replaces the schema in place', () => {
    expect(updated.schemas).toEqual([{ id: OLD.id, source: NEW.source, addedAt: AT }]);
  });

  it('lets events take over the new values, or keep theirs and say so', () => {
    const [took, kept, other] = updated.events;
    expect(took && codes(took, NEW)).toEqual([]);
    expect(kept && codes(kept, NEW)).toContain('fields/values-added');
    expect(other).toBe(workspace.events[2]);
  });

  it('keeps what an event knew before the version before', () => {
    const source = changed(['"cancelled"]', '"cancelled","late"]']).source;
    const twice = updateSchema(updated, { source, choices: new Map(), at: later });
    expect(twice.events[1]?.schemaSnapshot).toEqual(taken().schemaSnapshot);
  });

  it('adds a schema that was not there, and ignores what is no schema', () => {
    const { schemas } = updateSchema(aWorkspace(), {
      source: NEW.source,
      choices: new Map(),
      at: AT,
    });
    expect(schemas).toEqual([{ id: NEW.id, source: NEW.source, addedAt: AT }]);
    expect(updateSchema(workspace, { source: {}, choices: new Map(), at: AT })).toBe(workspace);
  });

  it('by an import lets events remember what they knew', () => {
    const incoming = aWorkspace({ schemas: [{ id: NEW.id, source: NEW.source, addedAt: later }] });
    const [first, , other] = applyImport(workspace, incoming).events;
    expect(first && codes(first, NEW)).toContain('fields/values-added');
    expect(other).toBe(workspace.events[2]);
    expect(applyImport(workspace, aWorkspace()).events).toEqual(workspace.events);
  });

  it('survives the file of the workspace', async () => {
    const text = exportWorkspace(updated);
    const read = await readWorkspaceText(text, AT);
    expect(read.ok && exportWorkspace(read.value)).toBe(text);
    expect(text).toContain('"schemaSnapshot"');
  });
});
