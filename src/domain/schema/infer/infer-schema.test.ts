import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJsonObject, ownProperty, parseJson, type JsonObject } from '#domain/base';
import { readSchemaExport } from '../read/read-export.ts';
import type { XdmSchema } from '../types.ts';
import { validatePayload } from '../validate/validate-payload.ts';
import { proposedFieldAt } from './corrections.ts';
import { inferSchema } from './infer-schema.ts';
import { somePayload } from './payloads.test-support.ts';
import { proposalToExport } from './proposal-to-export.ts';
import type { Proposal } from './proposal.ts';

const ID = 'https://ns.adobe.com/acme/schemas/draft';

function payloadsOf(...texts: readonly string[]): readonly JsonObject[] {
  return texts.map((text) => {
    const read = parseJson(text);
    if (!read.ok || !isJsonObject(read.value.value)) throw new Error(text);
    return read.value.value;
  });
}

function schemaOf(proposal: Proposal): XdmSchema {
  const read = readSchemaExport(proposalToExport(proposal, { id: ID, title: 'Draft' }));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const field = (proposal: Proposal, path: string) => {
  const found = proposedFieldAt(proposal, path);
  if (!found) throw new Error(`no ${path}`);
  return found;
};

function valuesProposal(...values: readonly string[]): Proposal {
  return inferSchema(payloadsOf(...values.map((value) => `{"x": ${value}}`)));
}

describe('types', () => {
  it.each([
    [['10', '20'], 'int'],
    [['10', '10.0'], 'number'],
    [['1e1', '2e1'], 'number'],
    [['3000000000'], 'long'],
    [['9007199254740991'], 'long'],
    [['9007199254740993'], 'number'],
    [['true', 'false'], 'boolean'],
    [['"2026-03-01"'], 'date'],
    [['"2026-03-01T09:15:00Z"', '"2026-03-01T09:15:00.5+02:00"'], 'date-time'],
    [['"2026-03-01"', '"2026-03-01T09:15:00Z"'], 'string'],
    [['[1]', '[]'], 'array'],
    [['{"a": 1}'], 'object'],
    [['{}'], 'object'],
    [['{"2026-03-01": 3, "2026-03-02": 5}'], 'map'],
    [['{"PAR02": 3}', '{"LYS01": 5}'], 'map'],
    [['{"ISO8601": "x"}'], 'object'],
    [['"a"', '1'], 'any'],
    [['[1]', '{"2026": 1}'], 'any'],
    [['null'], 'any'],
    [['"a"', 'null'], 'string'],
  ])('%j is %s', (values, type) => {
    expect(field(valuesProposal(...values), 'x').type).toBe(type);
  });

  it.each([
    [['"jane@example.com"'], 'email'],
    [['"https://example.com/a"'], 'uri'],
    [['"192.0.2.1"'], 'ipv4'],
    [['"2001:db8::1"'], 'ipv6'],
    [['"jane@example.com"', '"Jane"'], undefined],
  ])('%j has the format %s', (values, format) => {
    expect(field(valuesProposal(...values), 'x')).toMatchObject(
      format === undefined ? { type: 'string' } : { type: 'string', format },
    );
    expect(field(valuesProposal(...values), 'x').format).toBe(format);
  });

  it('shows numbers as they were written', () => {
    const { evidence } = field(valuesProposal('10.0', '9007199254740993', '10.0'), 'x');
    expect(evidence.distinct).toEqual([
      { value: '10.0', count: 2 },
      { value: '9007199254740993', count: 1 },
    ]);
    expect(evidence.maximum).toBe(9007199254740993n);
  });

  it('says of a conflict what was seen, most frequent first', () => {
    const proposal = valuesProposal('"a"', '1', '"b"', '"c"');
    expect(field(proposal, 'x')).toMatchObject({
      conflict: true,
      evidence: {
        types: [
          { type: 'string', count: 3 },
          { type: 'integer', count: 1 },
        ],
      },
    });
  });

  it('notes integers that no integer type holds', () => {
    expect(valuesProposal('9007199254740993').notes).toContainEqual({
      code: 'proposal/beyond-long',
      params: { path: 'x' },
    });
  });

  it('takes many rare keys with values of one type for a map', () => {
    const payloads = Array.from({ length: 40 }, (_, index): JsonObject => ({
      stock: { [`shop${'abcdefghijklmnopqrstuvwxyz'[index % 26]}`]: index },
      place: { city: 'Paris', street: 'x', zip: '75001', country: 'FR' },
    }));
    const proposal = inferSchema(payloads);
    expect(field(proposal, 'stock')).toMatchObject({ type: 'map', children: [] });
    expect(field(proposal, 'stock{}')).toMatchObject({ type: 'int', evidence: { values: 40 } });
    expect(field(proposal, 'place').type).toBe('object');
  });
});

describe('required', () => {
  it('is what every payload has a value for', () => {
    const proposal = inferSchema(
      payloadsOf('{"a": 1, "b": 1, "c": {"d": 1}}', '{"a": 2, "c": {}, "b": null}', '{"a": 3}'),
    );
    const required = ['a', 'b', 'c', 'c.d'].filter((path) => field(proposal, path).required);
    expect(required).toEqual(['a']);
  });

  it('is told from two payloads on', () => {
    expect(field(inferSchema([{ a: 1 }]), 'a').required).toBe(false);
    expect(field(inferSchema([{ a: 1 }, { a: 1 }]), 'a').required).toBe(true);
  });

  it('is asked of each element of a list', () => {
    const proposal = inferSchema([{ a: [{ b: 1, c: 1 }, { b: 2 }] }]);
    expect(field(proposal, 'a[].b').required).toBe(true);
    expect(field(proposal, 'a[].c').required).toBe(false);
  });
});

describe('lists of values', () => {
  const repeat = (values: readonly string[], times: number) =>
    inferSchema(values.flatMap((value) => Array.from({ length: times }, () => ({ x: value }))));

  it('come from few values that repeat', () => {
    expect(field(repeat(['open', 'paid'], 3), 'x').enumeration).toEqual({
      values: ['open', 'paid'],
      closed: true,
    });
    expect(field(repeat(['open', 'paid'], 2), 'x').enumeration).toBeUndefined();
    expect(field(repeat(['EUR'], 30), 'x').enumeration).toBeUndefined();
    const many = Array.from({ length: 21 }, (_, index) => `v${index}`);
    expect(field(repeat(many, 9), 'x').enumeration).toBeUndefined();
  });

  it('are suggestions for eventType', () => {
    const proposal = inferSchema([{ eventType: 'commerce.purchases' }]);
    expect(field(proposal, 'eventType').enumeration).toEqual({
      values: ['commerce.purchases'],
      closed: false,
    });
    expect(schemaOf(proposal).root.children.get('eventType')).toMatchObject({
      suggestions: [{ value: 'commerce.purchases', label: 'commerce.purchases' }],
    });
  });

  it('are counted, most frequent first', () => {
    const proposal = inferSchema([{ x: 'a' }, { x: 'b' }, { x: 'b' }]);
    expect(field(proposal, 'x').evidence).toMatchObject({
      payloads: 3,
      distinct: [
        { value: 'b', count: 2 },
        { value: 'a', count: 1 },
      ],
      hasMore: false,
      minLength: 1,
    });
  });
});

describe('the standard model', () => {
  const events = payloadsOf(
    `{"_id": "o-1", "timestamp": "2026-03-01T09:15:00Z", "eventType": "commerce.purchases",
      "identityMap": {"Email": [{"id": "jane@example.com", "primary": true}]},
      "_acme": {"email": "jane@example.com", "visitor": "87098882279810196101440938110216748923"}}`,
    `{"_id": "o-2", "timestamp": "2026-03-01T09:16:00Z", "eventType": "commerce.purchases",
      "identityMap": {"ECID": [{"id": "87098882279810196101440938110216748923",
      "authenticatedState": "ambiguous"}], "Email": [{"id": "joe@example.com"}]},
      "_acme": {"email": "joe@example.com", "visitor": "87098882279810196101440938110216748924"}}`,
  );

  it('is recognised', () => {
    const proposal = inferSchema(events);
    expect(proposal).toMatchObject({
      classId: 'https://ns.adobe.com/xdm/context/experienceevent',
      tenants: ['_acme'],
      notes: [],
    });
    const schema = schemaOf(proposal);
    expect(schema).toMatchObject({ behaviour: 'time-series', tenant: '_acme', notes: [] });
    expect(schema.root.children.get('_id')).toMatchObject({
      required: true,
      constraints: { format: 'uri-reference' },
    });
    const map = schema.root.children.get('identityMap');
    expect(map).toMatchObject({ type: 'map', item: { type: 'array' } });
    expect([...(map?.item?.item?.children.keys() ?? [])]).toEqual([
      'id',
      'authenticatedState',
      'primary',
    ]);
    expect(field(proposal, 'identityMap').evidence.keys).toEqual([
      { value: 'Email', count: 2 },
      { value: 'ECID', count: 1 },
    ]);
  });

  it('suggests identities and applies none', () => {
    const proposal = inferSchema(events);
    expect(field(proposal, '_acme.email').identityGuess).toBe('Email');
    expect(field(proposal, '_acme.visitor').identityGuess).toBe('ECID');
    expect(schemaOf(proposal).identities).toEqual([]);
  });

  it('is left aside where the payloads do not fit it', () => {
    const proposal = inferSchema(
      payloadsOf('{"_id": "1:b", "identityMap": {"Email": [{"id": "x", "xid": 3}]}}'),
    );
    expect(field(proposal, '_id').format).toBeUndefined();
    expect(field(proposal, 'identityMap').standard).toBeUndefined();
    expect(proposal.notes.map(({ code }) => code)).toEqual([
      'proposal/few-payloads',
      'proposal/not-events',
      'proposal/odd-identity-map',
    ]);
  });

  it('notes names of the source model', () => {
    expect(inferSchema([{ 'xdm:timestamp': 'x' }]).notes).toContainEqual({
      code: 'proposal/model-name',
      params: { path: "'xdm:timestamp'", name: 'xdm:timestamp', meant: 'timestamp' },
    });
  });
});

/** An empty list of identities is refused whatever the schema says (events.md §4.4). */
function hasEmptyIdentities(entity: JsonObject): boolean {
  const map = ownProperty(entity, 'identityMap');
  return (
    isJsonObject(map) && Object.values(map).some((list) => Array.isArray(list) && list.length === 0)
  );
}

it('every payload is valid under the schema proposed from it', () => {
  fc.assert(
    fc.property(fc.array(somePayload, { minLength: 1, maxLength: 12 }), (payloads) => {
      const schema = schemaOf(inferSchema(payloads));
      for (const entity of payloads.filter((one) => !hasEmptyIdentities(one))) {
        const errors = validatePayload(schema, entity).filter(
          ({ severity }) => severity === 'error',
        );
        expect(errors).toEqual([]);
      }
    }),
    { numRuns: 1000 },
  );
});

it('the order of the payloads is no matter', () => {
  fc.assert(
    fc.property(
      fc
        .array(somePayload, { minLength: 1, maxLength: 12 })
        .chain((payloads) =>
          fc.tuple(
            fc.constant(payloads),
            fc.shuffledSubarray(payloads, { minLength: payloads.length }),
          ),
        ),
      ([payloads, shuffled]) => {
        expect(inferSchema(shuffled)).toEqual(inferSchema(payloads));
      },
    ),
    { numRuns: 500 },
  );
});

it('many values in any order give the same evidence', () => {
  const values = Array.from({ length: 500 }, (_, index) => ({ x: `v${(index * 7) % 311}` }));
  expect(inferSchema(values.toReversed())).toEqual(inferSchema(values));
});

it('leaves open what lies too deep', () => {
  const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
  const [payloadAtDepth] = payloadsOf(deep(900));
  const proposal = inferSchema([payloadAtDepth ?? {}]);
  expect(proposal.notes.map(({ code }) => code)).toContain('proposal/too-deep');
  expect(validatePayload(schemaOf(proposal), payloadAtDepth ?? {})).toEqual([]);
});

it('proposes a schema for the starter samples that accepts them', () => {
  const text = readFileSync('public/starter/sample-workspace.json', 'utf8');
  const { events } = JSON.parse(text) as {
    events: readonly { samples: readonly { payload: JsonObject }[] }[];
  };
  const payloads = events
    .flatMap(({ samples }) => samples.map(({ payload: entity }) => entity))
    .filter((entity) => Object.hasOwn(entity, '_id'));
  const schema = schemaOf(inferSchema(payloads));
  const codes = payloads.flatMap((entity) =>
    validatePayload(schema, entity)
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code),
  );
  expect(payloads.length).toBeGreaterThan(10);
  expect([...new Set(codes)].filter((code) => !/null|empty/.test(code))).toEqual([]);
});
