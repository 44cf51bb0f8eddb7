/** Conditions and events for the law of the index: values meet often, and every odd one is among them. */
import * as fc from 'fast-check';
import type { JsonObject } from '#domain/base';
import { readSchemaExport, type XdmSchema } from '#domain/schema';

export const LAW_SCHEMA = 'https://ns.adobe.com/tests/schemas/law';

const scalar = (type: string, xdmType: string, format?: string): JsonObject => ({
  type,
  'meta:xdmType': xdmType,
  ...(format && { format }),
});
const text = scalar('string', 'string');
const object = (properties: JsonObject): JsonObject => ({
  type: 'object',
  'meta:xdmType': 'object',
  properties,
});
const list = (items: JsonObject): JsonObject => ({ type: 'array', 'meta:xdmType': 'array', items });

const properties: JsonObject = {
  _id: text,
  timestamp: scalar('string', 'date-time', 'date-time'),
  eventType: text,
  name: text,
  constructor: text,
  whole: scalar('integer', 'long'),
  decimal: scalar('number', 'number'),
  flag: scalar('boolean', 'boolean'),
  day: scalar('string', 'date', 'date'),
  place: object({ city: text, inner: object({ code: text, depth: scalar('integer', 'int') }) }),
  tags: list(text),
  items: list(object({ sku: text, size: scalar('integer', 'int'), inner: object({ code: text }) })),
};

const PERSON: JsonObject = {
  '@type': 'xdm:descriptorIdentity',
  'xdm:sourceSchema': LAW_SCHEMA,
  'xdm:sourceVersion': 1,
  'xdm:sourceProperty': '/_id',
  'xdm:namespace': 'ECID',
  'xdm:property': 'xdm:code',
  'xdm:isPrimary': true,
};

/** One field of every kind; one has the name of something that every object inherits. */
export function lawSchema(): XdmSchema {
  const classId = 'https://ns.adobe.com/xdm/context/experienceevent';
  const read = readSchemaExport({
    $id: LAW_SCHEMA,
    'meta:resourceType': 'schemas',
    version: '1.0',
    title: 'Law',
    type: 'object',
    'meta:xdmType': 'object',
    'meta:class': classId,
    'meta:extends': [classId, 'https://ns.adobe.com/xdm/data/time-series'],
    'meta:immutableTags': ['union'],
    'meta:descriptors': [PERSON],
    required: ['_id', 'timestamp'],
    properties,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

export const LAW_FIELDS = [
  '_id',
  'timestamp',
  'eventType',
  'name',
  'constructor',
  'whole',
  'decimal',
  'flag',
  'day',
  'place.city',
  'place.inner.code',
  'place.inner.depth',
  'tags',
  'items[].sku',
  'items[].size',
  'items[].inner.code',
];

const TEXTS = [
  '',
  'a',
  'A',
  'ab',
  'abc',
  'abcabd',
  'xabcab',
  'é',
  'É',
  'ſ',
  's',
  '\u212a',
  'k',
  'İ',
  'i̇',
  'ß',
  'SS',
  '😀',
  '\ufffd',
  'to"\\ken',
];
const WHOLES = [
  '0',
  '1',
  '-1',
  '5',
  '42',
  '9007199254740991',
  '9007199254740992',
  '9007199254740993',
  '-9007199254740993',
  '9223372036854775807',
  '-9223372036854775808',
];
const DECIMALS = ['0.0', '0.1', '1.0', '-1.5', '5.0', '42.25', '1000.0', '9007199254740993.0'];
const MOMENTS = [
  '2026-03-01T10:00:00Z',
  '2026-03-01T11:00:00+01:00',
  '2026-03-01T10:00:00.500Z',
  '2026-03-01T10:00:00.500000001Z',
  '2026-02-30T10:00:00Z',
  '2026-03-01T10:00Z',
  '1969-12-31T23:59:59.9999Z',
  '2026-03-01t10:00:00z',
  '2026-03-02T00:00:00Z',
];

const quoted = (value: string) => JSON.stringify(value);
const aText = fc.constantFrom(...TEXTS).map(quoted);
const aWhole = fc.constantFrom(...WHOLES);
const aDecimal = fc.constantFrom(...DECIMALS);
const aMoment = fc.constantFrom(...MOMENTS).map((moment) => `toDateTime("${moment}")`);

const at = (path: string) => `@event{E.${path}}`;
const textField = fc
  .constantFrom('eventType', 'name', 'constructor', 'place.city', 'place.inner.code')
  .map(at);
const wholeField = fc.constantFrom('whole', 'place.inner.depth').map(at);
const numberField = fc.oneof(wholeField, fc.constant(at('decimal')));
const anyField = fc
  .constantFrom(
    'eventType',
    'whole',
    'decimal',
    'flag',
    'day',
    'timestamp',
    'place',
    'place.inner',
    'tags',
    'items',
    'place.city',
  )
  .map(at);
const equality = fc.constantFrom('==', '!=');
const ordering = fc.constantFrom('<', '<=', '>', '>=');
const aNumber = fc.oneof(aWhole, aDecimal);

/** Elements of a list by a text, their text or themselves. */
const selection = fc
  .tuple(
    fc.constantFrom('all', 'first', 'last'),
    fc.constantFrom('sku', 'inner.code'),
    aText,
    fc.constantFrom('', '.sku', '.size'),
    fc.boolean(),
  )
  .map(([call, field, value, behind, mirrored]) => {
    const asked = mirrored
      ? `${value} == currentEventField.${field}`
      : `currentEventField.${field} == ${value}`;
    return at(`items.${call}(${asked})${behind}`);
  });

const clause = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(textField, equality, aText).map((parts) => parts.join(' ')) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(numberField, fc.oneof(ordering, equality), aNumber)
      .map((parts) => parts.join(' ')),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(aNumber, ordering, numberField).map((parts) => parts.join(' ')),
  },
  fc.tuple(aText, equality, textField).map((parts) => parts.join(' ')),
  fc
    .tuple(fc.constant(at('timestamp')), fc.oneof(ordering, equality), aMoment)
    .map((parts) => parts.join(' ')),
  fc
    .tuple(fc.constant(at('flag')), equality, fc.constantFrom('true', 'false'))
    .map((parts) => parts.join(' ')),
  fc.constant(at('flag')),
  fc.tuple(anyField, fc.constantFrom('is null', 'is not null')).map((parts) => parts.join(' ')),
  fc
    .tuple(
      fc.constantFrom(
        'startWith',
        'endWith',
        'contain',
        'equalIgnoreCase',
        'notEqualIgnoreCase',
        'containIgnoreCase',
      ),
      textField,
      aText,
    )
    .map(([name, field, value]) => `${name}(${field}, ${value})`),
  fc
    .tuple(textField, fc.array(aText, { minLength: 1, maxLength: 4 }))
    .map(([field, values]) => `in(${field}, [${values.join(', ')}])`),
  fc
    .tuple(wholeField, fc.array(aWhole, { minLength: 1, maxLength: 3 }))
    .map(([field, values]) => `in(${field}, [${values.join(', ')}])`),
  fc
    .tuple(fc.constantFrom('isEmpty', 'isNotEmpty'), textField)
    .map(([name, field]) => `${name}(${field})`),
  fc.tuple(textField, equality, textField).map((parts) => parts.join(' ')),
  fc
    .tuple(aText, ordering, fc.constant('2'))
    .map(([value, operator]) => `length(${at('name')}) ${operator} ${value.length}`),
  selection.map((path) => `${path} is not null`),
  selection.map((path) => `${path} is null`),
  fc
    .tuple(fc.constantFrom('all'), aText, aText, fc.constantFrom('> 0', '== 0', '>= 1'))
    .map(
      ([call, a, b, more]) =>
        `count(${at(`items.${call}(currentEventField.sku == ${a} and currentEventField.inner.code == ${b}).sku`)}) ${more}`,
    ),
  fc
    .tuple(aText, fc.constantFrom('> 0', '== 0'))
    .map(([value, more]) => `count(${at(`items.all(currentEventField.sku == ${value})`)}) ${more}`),
  fc
    .tuple(
      fc.constantFrom('first', 'last', 'all'),
      aText,
      fc.constantFrom('<', '<=', '>', '>=', '=='),
      aWhole,
      fc.constantFrom('', '.sku', '.size'),
      fc.boolean(),
    )
    .map(([call, value, operator, size, behind, isCounted]) => {
      const path = at(
        `items.${call}(currentEventField.sku == ${value} and currentEventField.size ${operator} ${size})${behind}`,
      );
      return isCounted && call === 'all' ? `count(${path}) > 0` : `${path} is not null`;
    }),
  aText.map((value) => `in(${value}, ${at('items.sku')})`),
  aText.map((value) => `in(${value}, ${at('items.inner.code')})`),
  aText.map((value) => `in(${value}, ${at('tags')})`),
  fc.constantFrom('true', 'false'),
);

/** Conditions of an event named `E`. */
export const lawCondition: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'law' },
    clause,
    fc
      .array(tie('node'), { minLength: 2, maxLength: 4 })
      .map((parts) => `(${parts.join(' and ')})`),
    fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map((parts) => `(${parts.join(' or ')})`),
    tie('node').map((part) => `not (${part})`),
  ),
})).node;

const aTextValue = fc
  .constantFrom(...TEXTS)
  .map((value) => (value === 'abc' ? '"\\u0061bc"' : quoted(value)));
const odd = fc.constantFrom(
  'null',
  '{}',
  '[]',
  '0',
  'true',
  '"x"',
  '1e400',
  '{"city":"a"}',
  '12345678901234567890.5',
);
const value = {
  text: fc.oneof({ weight: 6, arbitrary: aTextValue }, odd),
  whole: fc.oneof(
    { weight: 6, arbitrary: aWhole },
    fc.constantFrom('1.0', '1e0', '1.5', '9223372036854775808', '-9223372036854775809', '1e18'),
    odd,
  ),
  decimal: fc.oneof({ weight: 6, arbitrary: fc.oneof(aDecimal, aWhole) }, odd),
  flag: fc.oneof({ weight: 6, arbitrary: fc.constantFrom('true', 'false') }, odd),
  moment: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...MOMENTS).map(quoted) }, odd),
};

/** A member of an object, its name sometimes written with an escape. */
const member = (name: string, values: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(
        quoted(name),
        quoted(name),
        quoted(name),
        `"\\u00${name.charCodeAt(0).toString(16)}${name.slice(1)}"`,
      ),
      fc.constantFrom(':', ' : '),
      values,
    )
    .map((parts) => parts.join(''));

const objectOf = (...members: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(...members), { maxLength: members.length + 1 })
    .map((parts) => `{${parts.join(', ')}}`);

const inner = objectOf(member('code', value.text), member('depth', value.whole));
const item = objectOf(
  member('inner', fc.oneof(inner, odd)),
  member('sku', value.text),
  member('size', value.whole),
);

/** Texts of events: members are missing, of another type, repeated, and in any order. */
export const lawEvent: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      member('eventType', value.text),
      member('name', value.text),
      member('constructor', value.text),
      member('whole', value.whole),
      member('decimal', value.decimal),
      member('flag', value.flag),
      member('timestamp', value.moment),
      member('day', fc.constantFrom('"2026-03-01"', '1')),
      member(
        'place',
        fc.oneof(
          { weight: 4, arbitrary: objectOf(member('city', value.text), member('inner', inner)) },
          odd,
        ),
      ),
      member(
        'tags',
        fc.oneof(
          fc.array(value.text, { maxLength: 3 }).map((tags) => `[${tags.join(',')}]`),
          odd,
        ),
      ),
      member(
        'items',
        fc.oneof(
          fc.array(fc.oneof(item, odd), { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
          odd,
        ),
      ),
      member('other', fc.constantFrom('{"0":1,"a":[[],{}]}', '"\\ud800"', '-0', '"😀é"')),
    ),
    { maxLength: 14 },
  )
  .map((members) => `{"_id":"1", ${members.join(',')}${members.length === 0 ? '"x":1' : ''}}`);
