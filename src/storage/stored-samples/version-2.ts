/**
 * A database as Déclic stored it in version 2 of the database: a log may be kept. Never edited: it must open in every later version.
 * `stores` is what a browser's developer tools show, not what our code says.
 */
export const version2 = {
  nativeVersion: 20,
  stores: [
    { name: 'events', keyPath: 'id', autoIncrement: false },
    { name: 'schemas', keyPath: 'id', autoIncrement: false },
    { name: 'identityTypes', keyPath: 'code', autoIncrement: false },
    { name: 'settings', keyPath: null, autoIncrement: false },
    { name: 'firings', keyPath: null, autoIncrement: true },
    { name: 'drafts', keyPath: 'id', autoIncrement: false },
    { name: 'payloads', keyPath: 'eventId', autoIncrement: false },
    { name: 'logs', keyPath: null, autoIncrement: false },
    { name: 'formats', keyPath: 'table', autoIncrement: false },
  ],
  records: {
    events: [
      {
        id: '0b7f9a52-6c1e-4c53-9d0b-6f2f3f5a1c11',
        definition: {
          name: 'ParisPageView',
          description: 'Page view from Paris',
          type: 'unitary',
          eventIdType: 'ruleBased',
          schema: {
            id: 'https://ns.declic.example/schemas/web',
            title: 'Web interactions',
            version: 1,
          },
          fields: ['_id', 'timestamp', 'placeContext.geo.city', 'productListItems[].SKU'],
          condition: '@event{ParisPageView.placeContext.geo.city} == "Paris"',
          identityType: 'ECID',
          profileIdentifier: "@event{ParisPageView.identityMap.entry('ECID').first().id}",
          supplementalIdentifier: null,
        },
        createdAt: '2026-11-02T08:30:00.000Z',
        updatedAt: '2026-11-02T09:12:41.250Z',
        samples: [
          {
            name: 'Paris',
            payload: {
              _id: '1',
              placeContext: { geo: { city: 'Paris' } },
              count: 9007199254740993n,
            },
            expect: 'matched',
          },
        ],
      },
      {
        id: '5d0f7f0e-9a53-4f36-8a5e-0b9f1f0c7a22',
        definition: {
          name: 'OrderShipped',
          description: '',
          type: 'unitary',
          eventIdType: 'systemGenerated',
          schema: null,
          fields: [],
          eventID: '4c1f0a9d3b7e58264c1f0a9d3b7e58264c1f0a9d3b7e58264c1f0a9d3b7e5826',
          identityType: null,
          profileIdentifier: '',
          supplementalIdentifier: null,
        },
        createdAt: '2026-11-03T10:00:00.000Z',
        updatedAt: '2026-11-03T10:00:00.000Z',
        samples: [],
      },
    ],
    schemas: [
      {
        id: 'https://ns.declic.example/schemas/web',
        source: {
          $id: 'https://ns.declic.example/schemas/web',
          title: 'Web interactions',
          version: '1.2',
          type: 'object',
          properties: { _id: { type: 'string', 'meta:xdmType': 'string' } },
        },
        addedAt: '2026-11-01T07:00:00.000Z',
      },
    ],
    identityTypes: [
      { code: 'LoyaltyId', name: 'Loyalty number', category: 'CROSS_DEVICE', standard: false },
    ],
    settings: [
      {
        organisationId: '0123456789ABCDEF01234567@AdobeOrg',
        sandbox: 'dev',
        datasetId: '64f0c0ffee',
        flowId: '',
        routing: 'datasetId',
      },
    ],
    firings: [
      {
        id: 'f1',
        firedAt: '2026-11-02T09:13:00.000Z',
        now: 1793610780000,
        eventId: '0b7f9a52-6c1e-4c53-9d0b-6f2f3f5a1c11',
        text: '{"_id":"1"}',
        matched: ['ParisPageView'],
      },
    ],
    drafts: [
      {
        id: 'new',
        savedAt: '2026-11-04T11:00:00.000Z',
        values: { name: 'event1', fields: ['_id'] },
        basedOn: null,
      },
    ],
    payloads: [{ eventId: '0b7f9a52-6c1e-4c53-9d0b-6f2f3f5a1c11', text: '{ "_id": "2" }' }],
    logs: [
      {
        name: 'yesterday.ndjson',
        keptAt: '2026-11-25T22:00:00.000Z',
        content: new Blob(['{"_id":"1"}\n']),
      },
    ],
    formats: [
      { table: 'events', version: 1 },
      { table: 'schemas', version: 1 },
      { table: 'identityTypes', version: 1 },
      { table: 'settings', version: 1 },
      { table: 'firings', version: 1 },
      { table: 'drafts', version: 1 },
      { table: 'payloads', version: 1 },
      { table: 'logs', version: 1 },
    ],
  },
  /** Keys of the stores that keep them outside the record; the others count up. */
  outsideKeys: { settings: 'workspace', logs: 'kept' },
} as const;
