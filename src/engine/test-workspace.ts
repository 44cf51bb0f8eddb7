/** A workspace of one schema and one rule-based event, for the tests of this folder. */
import { DEFAULT_SETTINGS } from '#domain/workspace';
import type { EngineWorkspace } from './contract.ts';

const SCHEMA_ID = 'https://ns.adobe.com/tests/schemas/page-views';

const text = { type: 'string', 'meta:xdmType': 'string' } as const;

const source = {
  $id: SCHEMA_ID,
  'meta:altId': '_tests.schemas.page-views',
  'meta:resourceType': 'schemas',
  version: '1.0',
  title: 'Page views',
  type: 'object',
  'meta:class': 'https://ns.adobe.com/xdm/context/experienceevent',
  'meta:extends': [
    'https://ns.adobe.com/xdm/context/experienceevent',
    'https://ns.adobe.com/xdm/data/time-series',
  ],
  'meta:immutableTags': ['union'],
  'meta:xdmType': 'object',
  required: ['_id', 'timestamp'],
  properties: {
    _id: { ...text, format: 'uri-reference' },
    timestamp: { type: 'string', format: 'date-time', 'meta:xdmType': 'date-time' },
    city: text,
    visits: { type: 'integer', 'meta:xdmType': 'long', maximum: 9223372036854775807n },
    person: text,
  },
  'meta:descriptors': [
    {
      '@type': 'xdm:descriptorIdentity',
      'xdm:sourceSchema': SCHEMA_ID,
      'xdm:sourceVersion': 1,
      'xdm:sourceProperty': '/person',
      'xdm:namespace': 'Person',
      'xdm:property': 'xdm:code',
      'xdm:isPrimary': true,
    },
  ],
};

/** A workspace with the event `InParis`. */
export function aWorkspace(condition = '@event{InParis.city} == "Paris"'): EngineWorkspace {
  const at = '2026-03-01T00:00:00Z';
  return {
    settings: DEFAULT_SETTINGS,
    schemas: [{ id: SCHEMA_ID, source, addedAt: at }],
    identityTypes: [{ code: 'Person', name: 'Person', category: 'CROSS_DEVICE', standard: false }],
    events: [
      {
        id: 'in-paris',
        createdAt: at,
        updatedAt: at,
        samples: [],
        definition: {
          name: 'InParis',
          description: '',
          type: 'unitary',
          eventIdType: 'ruleBased',
          schema: { id: SCHEMA_ID, title: 'Page views', version: 1 },
          fields: ['_id', 'timestamp', 'city', 'visits', 'person'],
          condition,
          identityType: 'Person',
          profileIdentifier: '@event{InParis.person}',
          supplementalIdentifier: null,
        },
      },
    ],
  };
}
