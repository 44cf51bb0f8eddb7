/** A small world for the tests of this folder: two schemas, and definitions with what a test does not care about. */
import { isJsonObject, type JsonObject, type JsonValue } from '#domain/base';
import type { Business, UnitaryRuleBased, UnitarySystemGenerated } from '#domain/event';
import { STANDARD_IDENTITY_TYPES, type IdentityType } from '#domain/identity';
import { readPayload } from '#domain/payload';
import { readSchemaExport, type XdmSchema } from '#domain/schema';
import { compileEngine, type Engine } from './engine.ts';
import type { Moment } from './moment.ts';
import type { EventVerdict, PayloadVerdict } from './verdict.ts';

export const ORDERS = 'https://ns.adobe.com/tests/schemas/orders';
export const FLIGHTS = 'https://ns.adobe.com/tests/schemas/flights';
export const ORDER_ID = '7f019e0e5dfe754f5a4d40fc9b8a81c4638ef620421e9f3118c7d594ed4eec8a';

/** One second after the timestamp of every payload here. */
export const MOMENT: Moment = {
  now: Date.parse('2026-03-01T10:00:01Z'),
  random: () => 0.5,
  uuid: () => '00000000-0000-4000-8000-000000000000',
};

const text = { type: 'string', 'meta:xdmType': 'string' };
const time = { type: 'string', format: 'date-time', 'meta:xdmType': 'date-time' };
const object = (properties: JsonObject): JsonObject => ({
  type: 'object',
  'meta:xdmType': 'object',
  properties,
});

const identityMap: JsonObject = {
  type: 'object',
  'meta:xdmType': 'map',
  additionalProperties: {
    type: 'array',
    items: object({ id: text, primary: { type: 'boolean', 'meta:xdmType': 'boolean' } }),
  },
};

function schema(id: string, title: string, classId: string, more: JsonObject): XdmSchema {
  const read = readSchemaExport({
    $id: id,
    'meta:resourceType': 'schemas',
    version: '1.0',
    title,
    type: 'object',
    'meta:xdmType': 'object',
    'meta:class': classId,
    'meta:extends': [
      classId,
      'https://ns.adobe.com/xdm/data/time-series',
      'https://ns.adobe.com/xdm/context/identitymap',
      'https://ns.adobe.com/experience/campaign/orchestration/eventid',
    ],
    'meta:immutableTags': ['union'],
    required: ['_id', 'timestamp'],
    ...more,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

export const SCHEMAS: ReadonlyMap<string, XdmSchema> = new Map([
  [
    ORDERS,
    schema(ORDERS, 'Orders', 'https://ns.adobe.com/xdm/context/experienceevent', {
      properties: {
        _id: text,
        timestamp: time,
        city: text,
        total: { type: 'number', 'meta:xdmType': 'number' },
        gift: { type: 'boolean', 'meta:xdmType': 'boolean' },
        items: {
          type: 'array',
          'meta:xdmType': 'array',
          items: object({ sku: text, size: { type: 'integer', 'meta:xdmType': 'int' } }),
        },
        identityMap,
        _experience: object({ campaign: object({ orchestration: object({ eventID: text }) }) }),
      },
    }),
  ],
  [
    FLIGHTS,
    schema(FLIGHTS, 'Flights', 'https://ns.adobe.com/tests/classes/flight', {
      properties: { _id: text, timestamp: time, flight: text, city: text },
      'meta:descriptors': [
        {
          '@type': 'xdm:descriptorIdentity',
          'xdm:sourceSchema': FLIGHTS,
          'xdm:sourceVersion': 1,
          'xdm:sourceProperty': '/flight',
          'xdm:namespace': 'FlightID',
          'xdm:property': 'xdm:code',
          'xdm:isPrimary': true,
        },
      ],
    }),
  ],
]);

const IDENTITY_TYPES: readonly IdentityType[] = [
  ...STANDARD_IDENTITY_TYPES,
  { code: 'FlightID', name: 'Flight', category: 'NON_PEOPLE', standard: false },
];

const FIELDS = ['_id', 'timestamp', 'city', 'total', 'gift', 'items[].sku', 'identityMap'];

/** A rule-based event on orders; the person is the first Email entry of the map. */
export function ruleBased(
  name: string,
  condition: string,
  more: Partial<UnitaryRuleBased> = {},
): UnitaryRuleBased {
  return {
    name,
    description: '',
    type: 'unitary',
    eventIdType: 'ruleBased',
    schema: { id: ORDERS, title: 'Orders', version: 1 },
    fields: FIELDS,
    condition,
    identityType: 'Email',
    profileIdentifier: `@event{${name}.identityMap.entry('Email').first().id}`,
    supplementalIdentifier: null,
    ...more,
  };
}

/** A system-generated event on orders. */
export function systemGenerated(name: string, eventID: string): UnitarySystemGenerated {
  const { condition: _, eventIdType: __, ...common } = ruleBased(name, '');
  return {
    ...common,
    eventIdType: 'systemGenerated',
    eventID,
    fields: [...FIELDS, '_experience.campaign.orchestration.eventID'],
  };
}

/** A business event on flights. */
export function business(name: string, condition: string): Business {
  return {
    name,
    description: '',
    type: 'business',
    eventIdType: 'ruleBased',
    schema: { id: FLIGHTS, title: 'Flights', version: 1 },
    fields: ['_id', 'timestamp', 'flight', 'city'],
    condition,
  };
}

/** An engine of these definitions; the record id of each is its name. */
export function engineOf(
  ...definitions: readonly (UnitaryRuleBased | UnitarySystemGenerated | Business)[]
): Engine {
  return compileEngine({
    events: definitions.map((definition) => ({ id: definition.name, definition })),
    schemas: SCHEMAS,
    identityTypes: IDENTITY_TYPES,
    organisationId: '',
  });
}

/** A valid order of Jane in Paris. */
export function order(more: JsonObject = {}): JsonObject {
  return {
    _id: 'order-1',
    timestamp: '2026-03-01T10:00:00Z',
    city: 'Paris',
    total: 120,
    identityMap: { Email: [{ id: 'jane.doe@example.com', primary: true }] },
    ...more,
  };
}

/** The streaming message around an entity. */
export function messageOf(schemaId: string, xdmEntity: JsonObject): JsonObject {
  const schemaRef = {
    id: schemaId,
    contentType: 'application/vnd.adobe.xed-full+json;version=1',
  };
  return { header: { schemaRef }, body: { xdmMeta: { schemaRef }, xdmEntity } };
}

/** The explained verdict of one payload. */
export function judge(engine: Engine, payload: JsonValue, moment: Moment = MOMENT): PayloadVerdict {
  const read = readPayload(payload);
  const item = read.ok ? read.value.items[0] : undefined;
  if (!item || !isJsonObject(payload)) throw new Error('one payload');
  return engine.explain(item, moment);
}

/** The verdict of one event. */
export function verdictFor(engine: Engine, payload: JsonValue, name: string): EventVerdict {
  const verdict = judge(engine, payload).events.find(({ event }) => event === name);
  if (!verdict) throw new Error(`no event ${name}`);
  return verdict;
}
