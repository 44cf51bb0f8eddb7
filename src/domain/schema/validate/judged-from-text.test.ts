/** What the text says that the parsed number does not (events.md §6.2): `10` and `10.0`, 2^53 and beyond. */
import { parseJson, type JsonObject } from '#domain/base';
import { describe, expect, it } from 'vitest';
import { readSchemaExport } from '../read/read-export.ts';
import { exactInteger } from './exact-integer.ts';
import { validatePayload } from './validate-payload.ts';

function check(node: JsonObject, text: string): readonly string[] {
  const schema = readSchemaExport({
    $id: 'https://ns.adobe.com/lumera/schemas/1',
    title: 'Test',
    type: 'object',
    properties: { a: node },
  });
  const document = parseJson(`{"a": ${text}}`);
  if (!schema.ok || !document.ok) throw new Error('refused');
  return validatePayload(schema.value, document.value.value).map(({ message }) => message);
}

const INT = { type: 'integer', 'meta:xdmType': 'int' };
const LONG = { type: 'integer', 'meta:xdmType': 'long' };
const DOUBLE = { type: 'number' };
const LARGE = { ...LONG, maximum: 9007199254740993n };

describe('a number is judged from its text', () => {
  it.each<[string, JsonObject, string, readonly string[]]>([
    ['whole decimal is an integer', INT, '10.0', []],
    ['exponent', INT, '1e3', []],
    ['negative zero', { ...INT, minimum: 0 }, '-0', []],
    ['negative zero, decimal', { ...INT, minimum: 0 }, '-0.0', []],
    ['zero with any exponent', INT, '0e999999999', []],
    ['rounds to 1', INT, '1.00000000000000000001', ['expected type: Integer, found: Number']],
    [
      'rounds to 1 from below',
      INT,
      '0.99999999999999999999',
      ['expected type: Integer, found: Number'],
    ],
    ['vanishes', INT, '1e-400', ['expected type: Integer, found: Number']],
    ['last safe integer', LONG, '9007199254740991.0', []],
    ['rounds to 2^53', LONG, '9007199254740991.9', ['expected type: Integer, found: Number']],
    [
      'first beyond',
      LONG,
      '9007199254740992',
      ['9007199254740992 is not less or equal to 9007199254740991'],
    ],
    ['bound of the schema beyond 2^53, kept as it can be', LARGE, '9007199254740992.0', []],
    ['decimal number', DOUBLE, '10', []],
    ['bounds repeat the text', { ...INT, maximum: 5 }, '1e3', ['1e3 is not less or equal to 5']],
    ['text wanted, integer', { type: 'string' }, '10', ['expected type: String, found: Integer']],
    ['text wanted, decimal', { type: 'string' }, '10.0', ['expected type: String, found: Number']],
    ['text wanted, long', { type: 'string' }, '5000000000', ['expected type: String, found: Long']],
    ['boolean wanted, 1.0', { type: 'boolean' }, '1.0', ['expected type: Boolean, found: Number']],
    [
      'lists too',
      { type: 'array', items: { type: 'string' } },
      '[1, 1.0]',
      ['expected type: String, found: Integer', 'expected type: String, found: Number'],
    ],
    ['enumerated integers', { ...INT, enum: [10] }, '10.0', []],
  ])('%s', (_, node, text, expected) => expect(check(node, text)).toEqual(expected));

  it('the last of two members of one name counts, with its own writing', () => {
    expect(check({ type: 'string' }, '1.0, "a": 1')).toEqual([
      'expected type: String, found: Integer',
    ]);
    expect(check(INT, '"x", "a": 1.0')).toEqual([]);
  });

  it('an integer of 300 digits is judged, one of 400 is no JSON number that could be read', () => {
    expect(check(LONG, '9'.repeat(300))).toEqual([
      `${'9'.repeat(200)}… is not less or equal to 9007199254740991`,
    ]);
    expect(parseJson('9'.repeat(400))).toMatchObject({
      ok: false,
      error: { code: 'json/not-finite' },
    });
  });
});

describe('exactInteger', () => {
  it.each<[string, bigint | undefined]>([
    ['9007199254740993.0', 9007199254740993n],
    ['-12.50e1', -125n],
    ['12.5', undefined],
    ['1200e-2', 12n],
    ['1e20', 100000000000000000000n],
    ['x', undefined],
  ])('%s', (literal, expected) => expect(exactInteger(literal)).toBe(expected));
});
