import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeUtf8, isJsonObject, ownProperty, type JsonValue } from '#domain/base';
import { MALFORMED, OTHER_JSON, READ, scanFields } from './field-scanner.ts';
import { TextConstants } from './constants.ts';
import { FieldTree } from './field-tree.ts';
import { FieldValues } from './field-values.ts';

const PATHS = [
  ['a'],
  ['b'],
  ['a', 'b'],
  ['a', 'b', 'c'],
  ['__proto__'],
  ['toString', 'x'],
  ['é'],
  [''],
];
const tree = new FieldTree();
const nodes = PATHS.map((path) => tree.add(path));
const values = new FieldValues(tree, new TextConstants());

interface Scanned {
  readonly status: number;
  readonly read: readonly (JsonValue | undefined)[];
}

function scan(bytes: Uint8Array): Scanned {
  const buffer = new Uint8Array(bytes.length + 1);
  buffer.set(bytes);
  const status = scanFields(values, buffer, 0, bytes.length);
  const isRead = status === READ && !values.refusable;
  return { status, read: isRead ? nodes.map((node) => values.rawAt(node)) : [] };
}

/** Exact integers are where the two differ on purpose. */
function asDoubles(value: JsonValue | undefined): JsonValue | undefined {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map((element) => asDoubles(element as JsonValue) ?? null);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, asDoubles(part) ?? null]),
  );
}

/** A text as both read it; of what `parseJson` may refuse, the scanner says only that it is JSON. */
function bothRead(bytes: Uint8Array): readonly [Scanned, Scanned] {
  const expected = parse(bytes);
  const scanned = scan(bytes);
  if (values.refusable) return [scanned, { ...expected, read: [] }];
  return [{ ...scanned, read: scanned.read.map(asDoubles) }, expected];
}

/** The same by `JSON.parse`. */
function parse(bytes: Uint8Array): Scanned {
  let value: JsonValue;
  try {
    // Fatal: bytes that are no UTF-8 are no JSON text.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    value = JSON.parse(text) as JsonValue;
  } catch {
    return { status: MALFORMED, read: [] };
  }
  if (!isJsonObject(value)) return { status: OTHER_JSON, read: [] };
  return { status: READ, read: PATHS.map((path) => at(value, path)) };
}

function at(value: JsonValue, path: readonly string[]): JsonValue | undefined {
  let found: JsonValue | undefined = value;
  for (const name of path) found = isJsonObject(found) ? ownProperty(found, name) : undefined;
  return found;
}

/** Names that are wanted among others that are not. */
const name = fc.constantFrom(
  'a',
  'b',
  'c',
  '__proto__',
  'toString',
  'x',
  'é',
  '',
  'ab',
  '0',
  'other',
);
const json = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(name, tie('value')), { maxLength: 6 })
      .map((members) => Object.fromEntries(members) as JsonValue),
  ),
})).value;

const spaced = fc
  .tuple(json, fc.constantFrom(undefined, 1, '\t'))
  .map(([value, space]) => JSON.stringify(value, undefined, space));

/** Texts put together from the pieces of JSON: hardly one is JSON, nearly all nearly are. */
const pieces = fc
  .array(
    fc.constantFrom(
      ...'{}[]",:\\ \n\t0123456789.-+eEu'.split(''),
      '"a"',
      '"b":',
      '{"a":',
      '"\\u00e9":',
      '"\\u0061":',
      'true',
      'false',
      'null',
      '1.5e3',
      '-0',
      '\u0001',
      '\ufeff',
      'é',
      '😀',
      '"\\ud800"',
      '00',
      '1.',
      '.5',
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

const RUNS = Number(process.env.DECLIC_LAWS_RUNS ?? 3000);
const TIMEOUT = Math.max(30_000, RUNS * 5);

describe('the scanner', () => {
  it('reads what JSON.parse reads', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(spaced, (text) => {
        const [scanned, expected] = bothRead(encodeUtf8(text));
        expect(scanned).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  });

  it('refuses what JSON.parse refuses, byte by byte', { timeout: TIMEOUT }, () => {
    let refused = 0;
    const change = fc.record({
      at: fc.nat(),
      to: fc.oneof(
        fc.constantFrom(0x22, 0x5c, 0x2c, 0x7d, 0x5d, 0x00, 0x0a, 0xc3, 0xed, 0x80, 0xff),
        fc.nat(255),
      ),
      cut: fc.boolean(),
    });
    fc.assert(
      fc.property(spaced, fc.array(change, { minLength: 1, maxLength: 3 }), (text, changes) => {
        let bytes = encodeUtf8(text);
        for (const { at: place, to, cut } of changes) {
          if (bytes.length === 0) break;
          if (cut) bytes = bytes.slice(0, place % bytes.length);
          else bytes[place % bytes.length] = to;
        }
        const [scanned, expected] = bothRead(bytes);
        refused += Number(expected.status === MALFORMED);
        expect(scanned).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
    expect(refused).toBeGreaterThan(RUNS / 4);
    expect(refused).toBeLessThan(RUNS);
  });

  it(
    'agrees with JSON.parse on scraps of JSON, repeated names included',
    { timeout: TIMEOUT },
    () => {
      fc.assert(
        fc.property(pieces, (text) => {
          const [scanned, expected] = bothRead(encodeUtf8(text));
          expect(scanned).toEqual(expected);
        }),
        { numRuns: RUNS },
      );
      fc.assert(
        fc.property(pieces, (text) => {
          const around = `{"a":{"b":1},${text},"a":{"c":2}}`;
          const [scanned, expected] = bothRead(encodeUtf8(around));
          expect(scanned).toEqual(expected);
        }),
        { numRuns: RUNS },
      );
    },
  );

  it.each([
    '{"a":1,"a":{"b":2}}',
    '{"a":{"b":{"c":1}},"a":{"b":[]}}',
    '{"a":"\\u0062","b":"","a":"plain"}',
    `{"other":${'['.repeat(50_000)}${']'.repeat(50_000)},"a":1}`,
    `{"other":${'{"x":'.repeat(3000)}1${'}'.repeat(3000)}}`,
    '{"a":-0,"b":1e999}',
    '{"a":123456789012345678,"b":0.1000000000000000055511151231257827}',
    `{"a":"${'é😀'.repeat(100)}"}`,
    ' \r\n{ "a" : 1 } \t',
    '{"a":1}x',
    '{"a":1,}',
    '[1,2,3]',
    '',
  ])('%s', (text) => {
    const [scanned, expected] = bothRead(encodeUtf8(text));
    expect(scanned).toEqual(expected);
  });

  it('stays inside its text: what stands behind belongs to somebody else', () => {
    const bytes = encodeUtf8('{"a":1}{"a":2}');
    const cut = new Uint8Array(bytes);
    cut[6] = 0;
    expect(scanFields(values, cut, 0, 6)).toBe(MALFORMED);
  });
});
