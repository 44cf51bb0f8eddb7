/** A small world for the tests of this folder: one schema, and definitions with what a test does not care about. */
import { encodeUtf8, stringifyJson, type JsonObject } from '#domain/base';
import type { EventDefinition } from '#domain/event';
import { readSchemaExport, type XdmSchema } from '#domain/schema';
import { compileEngine, type Engine, type Moment } from '#domain/trigger';
import type { RecordCounter } from './record-counter.ts';

const VIEWS = 'https://ns.adobe.com/tests/schemas/page-views';
const CLASS = 'https://ns.adobe.com/xdm/context/experienceevent';
const SERIES = 'https://ns.adobe.com/xdm/data/time-series';
const text = { type: 'string', 'meta:xdmType': 'string' };

/** One second after the timestamp of every view. */
export const MOMENT: Moment = {
  now: Date.parse('2026-03-01T10:00:01Z'),
  random: () => 0.5,
  uuid: () => '00000000-0000-4000-8000-000000000000',
};

const SCHEMA: XdmSchema = schemaOf({
  $id: VIEWS,
  version: '1.0',
  title: 'Page views',
  type: 'object',
  'meta:resourceType': 'schemas',
  'meta:class': CLASS,
  'meta:extends': [CLASS, SERIES],
  'meta:immutableTags': ['union'],
  required: ['_id', 'timestamp'],
  properties: {
    _id: text,
    timestamp: { type: 'string', format: 'date-time', 'meta:xdmType': 'date-time' },
    eventType: text,
    city: text,
    shop: text,
    email: text,
  },
  'meta:descriptors': [identity('/_id', true), identity('/email', false)],
});

function identity(property: string, isPrimary: boolean): JsonObject {
  return {
    '@type': 'xdm:descriptorIdentity',
    'xdm:sourceSchema': VIEWS,
    'xdm:sourceProperty': property,
    'xdm:namespace': 'Email',
    'xdm:property': 'xdm:code',
    'xdm:isPrimary': isPrimary,
  };
}

function schemaOf(source: JsonObject): XdmSchema {
  const read = readSchemaExport(source);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** An engine of rule-based events: conditions by name, in which `@` stands for a field of the event. */
export function engineOf(conditions: Readonly<Record<string, string>>): Engine {
  const definition = (name: string, condition: string): EventDefinition => ({
    name,
    description: '',
    type: 'unitary',
    eventIdType: 'ruleBased',
    schema: { id: VIEWS, title: 'Page views', version: 1 },
    fields: ['_id', 'timestamp', 'eventType', 'city', 'shop', 'email'],
    condition: condition.replaceAll(/@(\w+)/g, `@event{${name}.$1}`),
    identityType: 'Email',
    profileIdentifier: `@event{${name}.email}`,
    supplementalIdentifier: null,
  });
  return compileEngine({
    events: Object.entries(conditions).map(([name, condition]) => ({
      id: `id-${name}`,
      definition: definition(name, condition),
    })),
    schemas: new Map([[VIEWS, SCHEMA]]),
    identityTypes: [{ code: 'Email', name: 'Email', category: 'EMAIL', standard: true }],
    organisationId: '',
  });
}

/** A payload that is valid and identified. */
export function view(more: JsonObject = {}): JsonObject {
  return {
    _id: 'v-1',
    timestamp: '2026-03-01T10:00:00Z',
    eventType: 'web.view',
    city: 'Paris',
    shop: 'Opera',
    email: 'jane@example.com',
    ...more,
  };
}

/** Has a counter count records; the first stands on line 1. A text is taken as it is. */
export function countAll<Tally>(
  counter: RecordCounter<Tally>,
  records: readonly (JsonObject | string)[],
  lines: readonly number[] = records.map((_, index) => index + 1),
): Tally {
  for (const [index, record] of records.entries()) {
    const line = lines[index] ?? 0;
    const bytes = encodeUtf8(
      typeof record === 'string' ? record : stringifyJson(record, { indent: 0 }),
    );
    counter.sink.bytes(bytes, 0, bytes.length, line);
  }
  return counter.tally();
}
