/** Every fix takes its violation away and brings no other; what is not meant keeps its layout (events.md §6.2). */
import { applyEdits, isJsonObject, parseJson, type JsonObject } from '#domain/base';
import { describe, expect, it } from 'vitest';
import { readSchemaExport } from '../../read/read-export.ts';
import { validatePayload } from '../validate-payload.ts';
import type { Violation } from '../violation.ts';
import { combineFixes } from './combine-fixes.ts';
import { violationFixes } from './violation-fixes.ts';

const NOW = Date.parse('2026-03-01T10:00:00Z');
const STRING = { type: 'string' };
const INT = { type: 'integer', 'meta:xdmType': 'int' };
const DATE = { type: 'string', format: 'date' };
const DATE_TIME = { type: 'string', format: 'date-time' };

const exported: JsonObject = {
  $id: 'https://ns.adobe.com/lumera/schemas/1',
  title: 'Test',
  type: 'object',
  required: ['_id'],
  properties: {
    _id: { ...STRING, format: 'uri-reference' },
    text: STRING,
    code: { ...STRING, pattern: '^[A-Z]{3}$' },
    email: { ...STRING, format: 'email' },
    status: { ...STRING, enum: ['CANCELLED', 'DELAYED'], 'meta:enum': { DELAYED: 'Late' } },
    points: INT,
    small: { ...INT, maximum: 100 },
    long: { type: 'integer', 'meta:xdmType': 'long', maximum: 9223372036854775807n },
    price: { type: 'number' },
    optIn: { type: 'boolean' },
    day: DATE,
    at: DATE_TIME,
    tags: { type: 'array', items: STRING },
    pair: { type: 'array', items: STRING, minItems: 2 },
    orderTotal: { type: 'number' },
    orderId: STRING,
    place: {
      type: 'object',
      required: ['city', 'zip'],
      properties: { city: STRING, zip: { ...INT, minimum: 1000 } },
    },
    identityMap: {
      'meta:xdmType': 'map',
      additionalProperties: {
        type: 'array',
        items: { type: 'object', properties: { id: STRING } },
      },
    },
  },
};
const read = readSchemaExport(exported);
if (!read.ok) throw new Error('schema refused');
const schema = read.value;

function check(text: string) {
  const document = parseJson(text);
  if (!document.ok || !isJsonObject(document.value.value)) throw new Error(`no object: ${text}`);
  const options = { identityCodes: ['Email', 'ECID'] };
  const violations = validatePayload(schema, document.value.value, options).filter(
    ({ code }) => code !== 'violation/no-identity',
  );
  return { violations, subject: { schema, document: document.value, place: [], now: NOW } };
}

const named = ({ path, key, code }: Violation): string => `${path} ${key ?? ''} ${code}`;

/** Texts after each fix of the only violation of an entity with these members. */
function outcomes(members: string): readonly string[] {
  const text = `{"_id": "1", ${members}}`;
  const { violations, subject } = check(text);
  expect(violations).toHaveLength(1);
  const [violation] = violations;
  if (!violation) return [];
  return violationFixes(subject, violation).map(({ edits }) => {
    const fixed = applyEdits(text, edits);
    expect(check(fixed).violations.map(named)).toEqual([]);
    return fixed.replace('{"_id": "1", ', '').replace(/\}$/, '').replace('{"_id": "1"', '');
  });
}

describe('fixes', () => {
  it.each<[string, string, readonly string[]]>([
    ['a number in quotes', '"points": "10050"', ['"points": 10050']],
    ['a decimal in quotes, whole', '"points": "10050.0"', ['"points": 10050']],
    ['a decimal is wanted', '"price": "10050"', ['"price": 10050.0']],
    ['a decimal comma', '"price": "12,50"', ['"price": 12.50']],
    ['thousands or a decimal comma', '"price": "12,500"', []],
    ['French thousands', '"price": "12 500,5"', ['"price": 12500.5']],
    ['beyond 2^53', '"long": "9007199254740993"', ['"long": 9007199254740993']],
    [
      'digits are not counted',
      '"price": "0.10000000000000000001"',
      ['"price": 0.10000000000000000001'],
    ],
    ['no number', '"points": "many"', []],
    ['leading zeros may be meant', '"points": "007"', []],
    ['no integer', '"points": "1.5"', []],
    ['out of bounds once read', '"small": "101"', []],
    ['out of bounds', '"small": 101', []],
    ['a text is wanted', '"text": 10.0', ['"text": "10.0"']],
    ['a text is wanted, of a truth value', '"text": true', ['"text": "true"']],
    ['a text is wanted, of an object', '"text": {}', []],
    ['true in quotes', '"optIn": "True"', ['"optIn": true']],
    ['0 for false', '"optIn": 0', ['"optIn": false']],
    ['a text for a list', '"tags": "a"', ['"tags": ["a"]']],
    ['null', '"text": null', ['']],
    ['null in a list', '"tags": ["a", null]', ['"tags": ["a"]']],
    ['null in a list that needs it', '"pair": ["a", null]', ['"pair": ["a", "string"]']],
    ['empty', '"text": "", "points": 1', ['"points": 1']],
    [
      'null where the key has to be',
      '"place": {"city": null, "zip": 1000}',
      ['"place": {"city": "string", "zip": 1000}'],
    ],
    ['a near key', '"pionts": 1', ['"points": 1', '']],
    ['other separators', '"order_total": 1', ['"orderTotal": 1', '']],
    ['a near key of another type', '"pionts": "x"', ['']],
    ['a near key that is taken', '"point": 1, "points": 1', ['"points": 1']],
    ['no near key', '"weather": 1', ['']],
    ['a missing key', '"place": {"city": "Lyon"}', ['"place": {"city": "Lyon", "zip": 1000}']],
    ['of an empty list', '"identityMap": {"Email": []}', ['"identityMap": {}']],
    [
      'a namespace',
      '"identityMap": {"email": [{"id": "a"}]}',
      ['"identityMap": {"Email": [{"id": "a"}]}'],
    ],
    ['case of a listed value', '"status": "Cancelled"', ['"status": "CANCELLED"']],
    ['spelling of a listed value', '"status": "CANCELED"', ['"status": "CANCELLED"']],
    ['label of a listed value', '"status": "late"', ['"status": "DELAYED"']],
    ['no listed value', '"status": "BOARDING"', []],
    ['case that a pattern wants', '"code": "eur"', ['"code": "EUR"']],
    ['blanks around', '"email": " a@b.fr "', ['"email": "a@b.fr"']],
    ['day first', '"day": "25/12/2025"', ['"day": "2025-12-25"']],
    ['day or month first', '"day": "12/09/2025"', ['"day": "2025-09-12"', '"day": "2025-12-09"']],
    ['points', '"day": "12.09.2025"', ['"day": "2025-09-12"']],
    ['a time too much', '"day": "2025-09-12T10:00:00Z"', ['"day": "2025-09-12"']],
    ['no such day', '"day": "2025-02-30"', []],
    ['a blank for T', '"at": "2025-09-12 10:00"', ['"at": "2025-09-12T10:00:00Z"']],
    [
      'offset without colon',
      '"at": "2025-09-12T10:00:00.5+0200"',
      ['"at": "2025-09-12T10:00:00.5+02:00"'],
    ],
    ['a date alone', '"at": "2025-09-12"', ['"at": "2025-09-12T00:00:00Z"']],
    ['half days', '"at": "9/25/2025 1:05 PM"', ['"at": "2025-09-25T13:05:00Z"']],
    ['compact', '"at": "20250912T100000Z"', ['"at": "2025-09-12T10:00:00Z"']],
    ['of a header', '"at": "Fri, 12 Sep 2025 10:00:00 GMT"', ['"at": "2025-09-12T10:00:00Z"']],
    ['epoch milliseconds', '"at": 1557951639000', ['"at": "2019-05-15T20:20:39.000Z"']],
    ['epoch seconds', '"at": "1557951639"', ['"at": "2019-05-15T20:20:39Z"']],
    ['a day of epoch milliseconds depends on the zone', '"day": 1557951639000', []],
    ['a zone that nobody knows', '"at": "2025-09-12 10:00 CET"', []],
    ['a word', '"at": "yesterday"', []],
  ])('%s', (_, members, expected) => expect(outcomes(members)).toEqual(expected));

  it('keep layout, order and digits of the rest', () => {
    const text =
      '{\n  "price": 1.50,\n  "text": null,\n  "long": 9007199254740993,\n  "place": {\n    "city": "Lyon"\n  }\n}';
    const { violations, subject } = check(text);
    const fixed = violations.map((violation) =>
      applyEdits(text, violationFixes(subject, violation)[0]?.edits ?? []),
    );
    expect(fixed).toEqual([
      text.replace(/\n\}$/, ',\n  "_id": "order-2026-000417"\n}'),
      text.replace('  "text": null,\n', ''),
      text.replace('"Lyon"', '"Lyon",\n    "zip": 1000'),
    ]);
  });

  it('take one violation of many away and bring none', () => {
    const text = JSON.stringify({
      text: 1,
      points: '7',
      price: null,
      piont: 3,
      at: '2025-09-12 10:00',
      status: 'late',
      __proto: 1,
      identityMap: { ecid: [{ id: null }, { id: 'a' }] },
    });
    const { violations, subject } = check(text);
    expect(violations.length).toBeGreaterThan(7);
    for (const violation of violations) {
      for (const fix of violationFixes(subject, violation)) {
        const left = check(applyEdits(text, fix.edits)).violations;
        // What stood under the key that was renamed has another path.
        const unmoved = (list: readonly Violation[]) =>
          list.filter(({ path }) => !path.startsWith('#/identityMap/')).map(named);
        expect(unmoved(left)).toEqual(unmoved(violations.filter((other) => other !== violation)));
      }
    }
  });

  it('treat __proto__ as a key like any other', () => {
    const text = '{"_id": "1", "__proto__": null}';
    const { violations, subject } = check(text);
    const fixes = violations.flatMap((violation) => violationFixes(subject, violation));
    expect(fixes.map(({ edits }) => applyEdits(text, edits))).toEqual(['{"_id": "1"}']);
  });
});

describe('many fixes at once', () => {
  const combined = (text: string) => {
    const { violations, subject } = check(text);
    const fixes = violations.flatMap((violation) => {
      const [fix] = violationFixes(subject, violation);
      return fix?.safe ? [fix] : [];
    });
    return applyEdits(text, combineFixes(text, fixes));
  };
  it.each([
    ['{"_id": "1", "text": null, "price": null}', '{"_id": "1"}'],
    ['{"text": null, "_id": "1", "price": null, "day": null}', '{"_id": "1"}'],
    [
      '{"_id": "1", "place": {"zip": "1000", "city": 3}}',
      '{"_id": "1", "place": {"zip": 1000, "city": "3"}}',
    ],
    ['{\n  "_id": "1",\n  "text": null,\n  "day": null\n}', '{\n  "_id": "1"\n}'],
    ['{"_id": "1", "day": "12/09/2025"}', '{"_id": "1", "day": "12/09/2025"}'],
  ])('%s', (text, expected) => expect(combined(text)).toBe(expected));

  it('take all members of an object', () => {
    const fixes = [
      { start: 1, end: 11 },
      { start: 11, end: 20 },
    ].map((range) => ({
      code: 'violation-fix/remove-key' as const,
      params: {},
      edits: [{ range, text: '' }],
      safe: true,
    }));
    const text = '{"a": null,"b": null}';
    expect(applyEdits(text, combineFixes(text, fixes))).toBe('{}');
  });
});
