import type { JsonObject, JsonValue } from '#domain/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SchemaRegistry } from '../registry/registry.ts';
import { checkPayload } from './check-payload.ts';

const KEYWORDS = (
  'type enum minimum pattern format items required properties patternProperties additionalProperties ' +
  'dependencies allOf anyOf oneOf not if then $ref contains uniqueItems multipleOf propertyNames'
).split(' ');

function check(schema: JsonObject, payload: JsonValue, others: readonly JsonObject[] = []) {
  return checkPayload(new SchemaRegistry([schema, ...others]), schema, payload);
}

function code(schema: JsonObject, payload: JsonValue): string | undefined {
  return check(schema, payload)?.code.replace('json-schema/', '');
}

describe('a keyword', () => {
  it.each<[JsonObject, readonly JsonValue[], readonly JsonValue[], string]>([
    [{ type: 'string' }, ['', 'a'], [1, null, []], 'type'],
    [{ type: 'integer' }, [1, 1.0, -2], [1.5, '1', true], 'type'],
    [{ type: ['null', 'object'] }, [null, {}], [[], 'a'], 'type'],
    [{ type: 'odd' }, [1, 'a'], [], ''],
    [{ enum: [1, { a: 2 }] }, [1, { a: 2 }], [2, {}, '1'], 'enum'],
    [{ const: null }, [null], [0, ''], 'const'],
    [{ multipleOf: 0.5 }, [1, 1.5, 'a'], [1.2], 'multiple-of'],
    [{ minimum: 1 }, [1, 2, '0'], [0.9], 'minimum'],
    [{ maximum: 1 }, [1, 0], [2], 'maximum'],
    [{ exclusiveMinimum: 1 }, [1.1], [1], 'exclusive-minimum'],
    [{ exclusiveMaximum: 1 }, [0], [1], 'exclusive-maximum'],
    [{ minLength: 2 }, ['ab', '😀😀', 1], ['😀'], 'min-length'],
    [{ maxLength: 1 }, ['😀', ''], ['ab'], 'max-length'],
    [{ pattern: '^a$' }, ['a', 1], ['a\n', 'ba'], 'pattern'],
    [{ pattern: 'b' }, ['abc'], ['ac'], 'pattern'],
    [{ pattern: '(' }, ['anything'], [], ''],
    [{ format: 'ipv4' }, ['1.2.3.4', 7], ['1.2.3'], 'format'],
    [{ minItems: 1 }, [[1], {}], [[]], 'min-items'],
    [{ maxItems: 1 }, [[1]], [[1, 2]], 'max-items'],
    [
      { uniqueItems: true },
      [
        [1, '1', true],
        [{ a: 1 }, { a: 2 }],
      ],
      [
        [1, 1.0],
        [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
      ],
      'unique-items',
    ],
    [{ contains: { type: 'string' } }, [['a', 1], {}], [[], [1]], 'contains'],
    [{ items: { type: 'string' } }, [['a'], 'x'], [['a', 1]], 'type'],
    [
      { items: [{ type: 'string' }], additionalItems: false },
      [['a'], []],
      [['a', 1]],
      'nothing-allowed',
    ],
    [
      { required: ['__proto__'] },
      [JSON.parse('{"__proto__":1}') as JsonValue, []],
      [{}],
      'required',
    ],
    [{ minProperties: 1 }, [{ a: 1 }], [{}], 'min-properties'],
    [{ maxProperties: 0 }, [{}], [{ a: 1 }], 'max-properties'],
    [{ properties: { a: { type: 'string' } } }, [{ a: '' }, { b: 1 }], [{ a: 1 }], 'type'],
    [
      {
        properties: { a: true },
        patternProperties: { '^x': { type: 'number' } },
        additionalProperties: false,
      },
      [{ a: 1, x1: 2 }],
      [{ b: 1 }],
      'nothing-allowed',
    ],
    [{ additionalProperties: { type: 'string' } }, [{ toString: 'a' }], [{ toString: 1 }], 'type'],
    [{ propertyNames: { maxLength: 1 } }, [{ a: 1 }], [{ ab: 1 }], 'property-names'],
    [{ dependencies: { a: ['b'] } }, [{ b: 1 }, { a: 1, b: 1 }], [{ a: 1 }], 'dependencies'],
    [{ dependencies: { a: { required: ['c'] } } }, [{}], [{ a: 1 }], 'required'],
    [{ allOf: [{ minimum: 1 }, { maximum: 2 }] }, [1, 2], [3], 'maximum'],
    [{ anyOf: [{ type: 'string' }, { minimum: 2 }] }, ['a', 2], [1], 'any-of'],
    [{ oneOf: [{ minimum: 1 }, { minimum: 2 }] }, [1], [0, 2], 'one-of'],
    [{ not: { type: 'string' } }, [1], ['a'], 'not'],
    [
      { if: { type: 'string' }, then: { minLength: 1 }, else: { minimum: 1 } },
      ['a', 1],
      [''],
      'min-length',
    ],
  ])('%j', (schema, valid, invalid, expected) => {
    for (const payload of valid) expect(code(schema, payload)).toBeUndefined();
    for (const payload of invalid) expect(code(schema, payload)).toBe(expected);
  });
});

it('integers beyond 2^53 are compared exactly', () => {
  const large = 2n ** 53n;
  expect(code({ type: 'integer', maximum: large }, large)).toBeUndefined();
  expect(code({ maximum: large }, large + 1n)).toBe('maximum');
  expect(code({ const: large + 1n }, large)).toBe('const');
  expect(code({ multipleOf: 2 }, large + 1n)).toBe('multiple-of');
});

describe('a reference', () => {
  const part: JsonObject = {
    $id: 'https://x/part',
    definitions: { number: { type: 'number' }, again: { $ref: '#/definitions/number' } },
    type: 'object',
    properties: { next: { $ref: '#' }, 'xdm:n': { $ref: '#/definitions/again' } },
  };

  it('leads to a document, to a pointer in it, to a pointer of the same document', () => {
    const whole = { $id: 'a', properties: { p: { $ref: 'https://x/part' } } };
    expect(check(whole, { p: { next: { next: { 'xdm:n': 1 } } } }, [part])).toBeUndefined();
    expect(check(whole, { p: { next: { next: { 'xdm:n': 'x' } } } }, [part])).toMatchObject({
      code: 'json-schema/type',
      at: ['p', 'next', 'next', 'xdm:n'],
    });
    const inside = { $id: 'a', $ref: 'https://x/part#/definitions/again' };
    expect(check(inside, 'x', [part])?.code).toBe('json-schema/type');
  });

  it('counts together with what stands beside it', () => {
    const both = { $id: 'a', $ref: 'https://x/part#/definitions/number', minimum: 5 };
    expect(check(both, 7, [part])).toBeUndefined();
    expect(check(both, 3, [part])?.code).toBe('json-schema/minimum');
    expect(check(both, 'x', [part])?.code).toBe('json-schema/type');
  });

  it('to the white list of prefixes is passed over, also in its own document', () => {
    const list = {
      definitions: { '@context': false },
      $id: 'https://ns.adobe.com/xdm/common/extensible',
    };
    const uses = { $id: 'a', allOf: [{ $ref: `${list.$id}#/definitions/@context` }] };
    expect(check(uses, { plain: 1 })).toBeUndefined();
    expect(check({ ...list, allOf: [{ $ref: '#/definitions/@context' }] }, {})).toBeUndefined();
  });

  it('that leads nowhere is told when it is met', () => {
    const schema = { $id: 'a', properties: { p: { $ref: 'gone#/x' } } };
    expect(check(schema, {})).toBeUndefined();
    expect(check(schema, { p: 1 })).toMatchObject({
      code: 'json-schema/missing-reference',
      params: { id: 'gone#/x' },
    });
  });
});

describe('hostile input', () => {
  it('without end gets an answer', () => {
    expect(code({ $id: 'a', $ref: '#' }, 1)).toBe('too-complex');
    const doubling: JsonObject = {
      $id: 'a',
      definitions: Object.fromEntries(
        Array.from({ length: 40 }, (_, index) => [
          `d${index}`,
          {
            anyOf: [
              { $ref: `#/definitions/d${index + 1}` },
              { $ref: `#/definitions/d${index + 1}` },
            ],
          },
        ]),
      ),
      $ref: '#/definitions/d0',
    };
    expect(
      code(
        { ...doubling, definitions: { ...(doubling['definitions'] as JsonObject), d40: false } },
        1,
      ),
    ).toBe('any-of');
    let deep: JsonValue = 1;
    for (let level = 0; level < 990; level += 1) deep = { next: deep };
    const list = { $id: 'a', properties: { next: { $ref: '#' } } };
    expect(['too-complex', undefined]).toContain(code(list, deep));
    const evil = { pattern: '^(a+)+$' };
    expect(code(evil, `${'a'.repeat(50_000)}!`)).toBe('pattern');
  });

  it('of any kind never throws', () => {
    const json = fc.jsonValue({ maxDepth: 4 }).map((value) => value as JsonValue);
    const keyword = fc.constantFrom(...KEYWORDS);
    const schema = fc.dictionary(keyword, fc.oneof(json, fc.dictionary(keyword, json)));
    fc.assert(
      fc.property(schema, json, (node, payload) => {
        expect(() => check(node, payload)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});
