import { describe, expect, it } from 'vitest';
import { parseJson, stringifyJson, type JsonObject } from '#domain/base';
import type { EventDefinition } from '#domain/event';
import { compareSchemas, readSchemaExport, type XdmSchema } from '#domain/schema';
import { ACME_IDENTITY_TYPES, bookingSchema } from '#testing';
import { impactOf, type EventImpact } from './schema-impact.ts';
import { AT, aWorkspace } from './test-workspace.ts';
import type { EventRecord, PayloadSample, Workspace } from './types.ts';

const BEFORE = bookingSchema();

const DEFINITION: EventDefinition = {
  name: 'Paid',
  description: '',
  type: 'unitary',
  eventIdType: 'ruleBased',
  schema: { id: BEFORE.id, title: BEFORE.title, version: 1 },
  fields: [
    '_id',
    'timestamp',
    '_acme.person.crmId',
    '_acme.booking.status',
    '_acme.booking.nights',
    'identityMap',
  ],
  condition:
    '@event{Paid._acme.booking.status} == "paid" and @event{Paid._acme.booking.nights} > 2',
  identityType: 'CRMID',
  profileIdentifier: '@event{Paid._acme.person.crmId}',
  supplementalIdentifier: null,
};

const ENTITY: JsonObject = {
  _id: 'b-1',
  timestamp: '2026-03-01T09:15:00Z',
  _acme: { person: { crmId: 'c-1' }, booking: { status: 'paid', nights: 3 } },
};

function record(definition: Partial<EventDefinition> = {}, samples: readonly PayloadSample[] = []) {
  return {
    id: 'e1',
    definition: { ...DEFINITION, ...definition } as EventDefinition,
    createdAt: AT,
    updatedAt: AT,
    samples,
  } satisfies EventRecord;
}

function workspaceOf(...events: readonly EventRecord[]): Workspace {
  return aWorkspace({
    schemas: [{ id: BEFORE.id, source: BEFORE.source, addedAt: AT }],
    identityTypes: ACME_IDENTITY_TYPES.filter(({ standard }) => !standard),
    events,
  });
}

/** The schema with a text replaced in its export, which has to occur. */
function changed(from: string, to: string): XdmSchema {
  const text = stringifyJson(BEFORE.source, { indent: 0 });
  if (!text.includes(from)) throw new Error(`no ${from}`);
  const json = parseJson(text.replace(from, to));
  const read = json.ok ? readSchemaExport(json.value.value) : json;
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

function impact(after: XdmSchema, event: EventRecord = record()): EventImpact {
  const [first] = impactOf(compareSchemas(BEFORE, after), BEFORE, after, workspaceOf(event));
  if (!first) throw new Error('no impact');
  return first;
}

const kinds = ({ changes }: EventImpact) => changes.map(({ kind, path }) => `${kind} ${path}`);

describe('a newer version of a schema', () => {
  it('that is the same touches nothing', () => {
    expect(impact(bookingSchema())).toMatchObject({ changes: [], problems: [], isTouched: false });
  });

  it('asks only events that are built on it', () => {
    const other = record({ schema: { id: 'https://other', title: 'Other', version: 1 } });
    expect(impactOf([], BEFORE, BEFORE, workspaceOf(other))).toEqual([]);
  });

  it('with new values names the places that use the list', () => {
    const after = changed('"cancelled"]', '"cancelled","refunded"]');
    const result = impact(after);
    expect(result).toMatchObject({ problems: [], samples: [], isTouched: true });
    expect(result.valueLists).toEqual([
      {
        change: expect.objectContaining({ kind: 'enumerationValuesAdded', after: ['refunded'] }),
        usedIn: ['fields', 'condition'],
      },
    ]);
  });

  it('with new values inside a selected map names the map', () => {
    const after = changed('"loggedOut"]', '"loggedOut","unknown"]');
    expect(impact(after).valueLists).toMatchObject([
      { change: { path: 'identityMap{}[].authenticatedState' }, usedIn: ['fields'] },
    ]);
  });

  it('that changes what an event does not use leaves it alone', () => {
    const after = changed('"pattern":"^[A-Z]{3}$"', '"pattern":"^[A-Z]{4}$"');
    expect(impact(after)).toMatchObject({ changes: [], isTouched: false });
  });

  it('that loses a field tells the selection, the condition and the saved payload', () => {
    const after = changed('"nights":', '"stay":');
    const samples = [
      { name: 'paid', payload: ENTITY },
      { name: 'in a message', payload: { header: {}, body: { xdmEntity: ENTITY } } },
      { name: 'wrong before', payload: { _id: 'x' } },
    ];
    const result = impact(after, record({}, samples));
    expect(kinds(result)).toEqual(['fieldRemoved _acme.booking.nights']);
    expect(result.lostFields).toEqual(['_acme.booking.nights']);
    expect(result.problems.map(({ property, severity }) => `${severity} ${property}`)).toEqual([
      'warning fields',
      'error condition',
    ]);
    expect(result.stopsFiring).toBe(true);
    expect(result.samples).toMatchObject([
      { name: 'paid', breaks: true, violations: [{ code: 'violation/unknown-key' }] },
      { name: 'in a message', breaks: true },
    ]);
  });

  it('that requires more breaks saved payloads and selections', () => {
    const after = changed('"required":["person"]', '"required":["person","notes"]');
    const result = impact(after, record({}, [{ name: 'paid', payload: ENTITY }]));
    expect(result.changes).toEqual([]);
    expect(result.samples).toMatchObject([
      { violations: [{ code: 'violation/required', key: 'notes' }] },
    ]);
  });

  it('that turns a type tells the identifier', () => {
    const after = changed(
      '"crmId":{"type":"string","meta:xdmType":"string"}',
      '"crmId":{"type":"integer"}',
    );
    const result = impact(after);
    expect(kinds(result)).toEqual(['typeChanged _acme.person.crmId']);
    expect(result.problems.some(({ property }) => property === 'profileIdentifier')).toBe(true);
    expect(result.stopsFiring).toBe(true);
  });

  it('that brings a field back solves problems', () => {
    const lacking = changed('"nights":', '"stay":');
    const workspace = workspaceOf(record());
    const [result] = impactOf(compareSchemas(lacking, BEFORE), lacking, BEFORE, workspace);
    expect(result).toMatchObject({ problems: [], stopsFiring: false, isTouched: true });
    expect(result?.solved.length).toBeGreaterThan(0);
  });
});
