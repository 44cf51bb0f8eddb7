/**
 * A law of validation (events.md §6.2): a payload that fits its schema has no violation, and one that was broken in one
 * known place and way has exactly that one.
 */
import {
  applyEdits,
  parseJson,
  setOwnProperty,
  stringifyJson,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from '#domain/base';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSchemaExport } from '../read/read-export.ts';
import type { XdmSchema } from '../types.ts';
import { violationFixes } from './fixes/violation-fixes.ts';
import { validatePayload } from './validate-payload.ts';

/** A schema node with a value that fits it. */
interface Fitting {
  readonly node: JsonObject;
  readonly value: JsonValue;
}

/** One way to break a value: what stands there instead, and the violation. */
interface Break {
  /** Where the value is replaced. */
  readonly at: JsonPath;
  readonly value: JsonValue | undefined;
  readonly expected: string;
}

const NAMES = ['a', 'b/c', 'd~e', '__proto__', 'constructor', '0', 'été'];

const fittingText: fc.Arbitrary<Fitting> = fc
  .string({ minLength: 2, maxLength: 6, unit: fc.constantFrom('a', 'é', '👩', ' ') })
  .map((value) => ({ node: { type: 'string', minLength: 2, maxLength: 6 }, value }));
const fittingInteger: fc.Arbitrary<Fitting> = fc.integer({ min: -100, max: 100 }).map((value) => ({
  node: { type: 'integer', 'meta:xdmType': 'int', minimum: -100, maximum: 100 },
  value,
}));
const fittingNumber: fc.Arbitrary<Fitting> = fc
  .double({ min: 0, max: 10, minExcluded: true, noNaN: true })
  .map((value) => ({
    node: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 11 },
    value,
  }));
const fittingListed: fc.Arbitrary<Fitting> = fc
  .constantFrom('ON', 'OFF')
  .map((value) => ({ node: { type: 'string', enum: ['ON', 'OFF'] }, value }));
const fittingCode: fc.Arbitrary<Fitting> = fc
  .constantFrom('EUR', 'CHF')
  .map((value) => ({ node: { type: 'string', pattern: '^[A-Z]{3}$' }, value }));
const fittingBoolean: fc.Arbitrary<Fitting> = fc
  .boolean()
  .map((value) => ({ node: { type: 'boolean' }, value }));
const fittingDate: fc.Arbitrary<Fitting> = fc
  .date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01T00:00:00Z') })
  .map((date) => ({ node: { type: 'string', format: 'date-time' }, value: date.toISOString() }));

const { fitting } = fc.letrec<{ fitting: Fitting; object: Fitting; list: Fitting; map: Fitting }>(
  (tie) => ({
    fitting: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fittingText,
      fittingInteger,
      fittingNumber,
      fittingListed,
      fittingCode,
      fittingBoolean,
      fittingDate,
      tie('object'),
      tie('list'),
      tie('map'),
    ),
    object: members(tie('fitting')).map((entries) => ({
      node: {
        type: 'object',
        properties: objectOf(entries.map(([name, { node }]) => [name, node])),
        required: entries.map(([name]) => name),
      },
      value: objectOf(entries.map(([name, { value }]) => [name, value])),
    })),
    list: tie('fitting').map(({ node, value }) => ({
      node: { type: 'array', items: node, minItems: 1, maxItems: 3 },
      value: [value, value],
    })),
    map: fc.tuple(fc.constantFrom(...NAMES), tie('fitting')).map(([key, { node, value }]) => ({
      node: { type: 'object', 'meta:xdmType': 'map', additionalProperties: node },
      value: objectOf([[key, value]]),
    })),
  }),
);

function members(part: fc.Arbitrary<Fitting>) {
  return fc.uniqueArray(fc.tuple(fc.constantFrom(...NAMES), part), {
    minLength: 1,
    maxLength: 3,
    selector: ([name]) => name,
  });
}

function objectOf(entries: readonly (readonly [string, JsonValue])[]): JsonObject {
  const object: Record<string, JsonValue> = {};
  for (const [name, value] of entries) setOwnProperty(object, name, value);
  return object;
}

const pointer = (at: JsonPath): string =>
  ['#', ...at.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');

/** Every single break of a value that fits, each with its one violation. */
function breaksOf(node: JsonObject, value: JsonValue, at: JsonPath): readonly Break[] {
  const here = (broken: JsonValue, keyword: string, message: string): Break => ({
    at,
    value: broken,
    expected: `${pointer(at)} ${keyword}: ${message}`,
  });
  const type = node['meta:xdmType'] === 'map' ? 'map' : node['type'];
  const names: Readonly<Record<string, string>> = {
    string: 'String',
    integer: 'Integer',
    number: 'Number',
    boolean: 'Boolean',
    object: 'JSONObject',
    map: 'JSONObject',
    array: 'JSONArray',
  };
  const name = typeof type === 'string' ? (names[type] ?? '') : '';
  const isContainer = type === 'object' || type === 'map' || type === 'array';
  const breaks: Break[] = [
    here(null, 'type', `expected type: ${name}, found: Null`),
    type === 'boolean'
      ? here(1, 'type', `expected type: Boolean, found: Integer`)
      : here(true, 'type', `expected type: ${name}, found: Boolean`),
  ];
  if (type === 'string') breaks.push(here('', 'type', 'expected type: String, found: Null'));
  else if (!isContainer) {
    breaks.push(here('7', 'type', `expected type: ${name}, found: String`));
  }
  if (type === 'integer') {
    breaks.push(
      here(1.5, 'type', 'expected type: Integer, found: Number'),
      here(101, 'maximum', '101 is not less or equal to 100'),
      here(-101, 'minimum', '-101 is not greater or equal to -100'),
    );
  }
  if (type === 'number') {
    breaks.push(
      here(0, 'exclusiveMinimum', '0 is not greater than 0'),
      here(11, 'exclusiveMaximum', '11 is not less than 11'),
    );
  }
  if (Object.hasOwn(node, 'minLength')) {
    breaks.push(
      here('x', 'minLength', 'expected minLength: 2, actual: 1'),
      here('👩👩👩👩👩👩👩', 'maxLength', 'expected maxLength: 6, actual: 7'),
    );
  }
  if (Object.hasOwn(node, 'enum')) breaks.push(here('On', 'enum', 'On is not a valid enum value'));
  if (Object.hasOwn(node, 'pattern')) {
    const message = 'string [eur] does not match pattern ^[A-Z]{3}$';
    breaks.push(here('eur', 'pattern', message));
  }
  if (node['format'] === 'date-time') {
    const message =
      '[12/09/2025] is not a valid date-time. Expected RFC 3339, for example 2026-03-01T09:15:00Z';
    breaks.push(here('12/09/2025', 'format', message));
  }
  if (Array.isArray(value)) {
    breaks.push(
      here([], 'minItems', 'expected minimum item count: 1, found: 0'),
      here(
        [...value, ...value] as JsonValue,
        'maxItems',
        'expected maximum item count: 3, found: 4',
      ),
    );
    const items = node['items'] as JsonObject;
    value.forEach((element: JsonValue, index) =>
      breaks.push(...breaksOf(items, element, [...at, index])),
    );
  } else if (typeof value === 'object' && value !== null) {
    const object = value as JsonObject;
    if (type === 'object') {
      breaks.push({
        at: [...at, 'unknown'],
        value: null,
        expected: `${pointer(at)} additionalProperties: extraneous key [unknown] is not permitted`,
      });
    }
    for (const key of Object.keys(object)) {
      const inner =
        type === 'map' ? node['additionalProperties'] : (node['properties'] as JsonObject)[key];
      breaks.push(...breaksOf(inner as JsonObject, object[key] as JsonValue, [...at, key]));
      if (type === 'object') {
        breaks.push({
          at: [...at, key],
          value: undefined,
          expected: `${pointer(at)} required: required key [${key}] not found`,
        });
      }
    }
  }
  return breaks;
}

/** A copy with another value at a path, or without one. */
function withBreak(root: JsonValue, at: JsonPath, broken: JsonValue | undefined): JsonValue {
  const [step, ...rest] = at;
  if (step === undefined) return broken ?? null;
  if (Array.isArray(root)) {
    return root.map((element: JsonValue, index) =>
      index === step ? withBreak(element, rest, broken) : element,
    );
  }
  const object = root as JsonObject;
  const name = String(step);
  const entries = Object.keys(object).map((key) => [key, object[key] as JsonValue] as const);
  if (!Object.hasOwn(object, name)) return objectOf([...entries, [name, broken ?? null]]);
  return objectOf(
    entries.flatMap(([key, value]) => {
      if (key !== name) return [[key, value] as const];
      if (rest.length === 0 && broken === undefined) return [];
      return [[key, withBreak(value, rest, broken)] as const];
    }),
  );
}

/** Each fix of the one violation leaves none, in the text as it is laid out. */
function expectMended(schema: XdmSchema, broken: JsonValue): void {
  const text = stringifyJson(broken);
  const document = parseJson(text);
  if (!document.ok) throw new Error('no JSON');
  const subject = { schema, document: document.value, place: [], now: 0 };
  for (const violation of validatePayload(schema, document.value.value)) {
    for (const { edits } of violationFixes(subject, violation)) {
      const mended = parseJson(applyEdits(text, edits));
      expect(mended.ok && validatePayload(schema, mended.value.value)).toEqual([]);
    }
  }
}

it('a payload broken on purpose in one place has exactly that violation, and each fix takes it away', () => {
  fc.assert(
    fc.property(members(fitting), fc.nat(), (entries, choice) => {
      const node: JsonObject = {
        type: 'object',
        properties: objectOf(entries.map(([name, part]) => [name, part.node])),
        required: entries.map(([name]) => name),
      };
      const schema = readSchemaExport({
        $id: 'https://ns.adobe.com/lumera/schemas/1',
        title: 'Test',
        ...node,
      });
      if (!schema.ok) throw new Error('schema refused');
      const entity = objectOf(entries.map(([name, part]) => [name, part.value]));
      expect(validatePayload(schema.value, entity)).toEqual([]);

      const breaks = breaksOf(node, entity, []).filter(({ at }) => at.length > 0);
      const chosen = breaks[choice % breaks.length];
      if (chosen === undefined) return;
      const broken = withBreak(entity, chosen.at, chosen.value);
      const found = validatePayload(schema.value, broken).map(
        ({ path, keyword, message }) => `${path} ${keyword}: ${message}`,
      );
      expect(found).toEqual([chosen.expected]);
      expectMended(schema.value, broken);
    }),
    { numRuns: 600 },
  );
});
