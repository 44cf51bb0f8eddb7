/**
 * A schema of the size and shape of the largest field groups in use: 1,000 counters in ten groups, 250 eVars, props,
 * lists with fields of their own, sessions seven levels deep; 3,673 rows when all of its tree is open. Names are of the
 * kind that analytics products use, texts are drawn by a seed: every run sees the same schema.
 */
import type { JsonObject } from '#domain/base';
import { readSchemaExport, type XdmSchema } from '#domain/schema';
import { seededRandom } from './seeded-random.ts';

/** Rows of the whole tree; `large-schema.test.ts` counts them. */
export const LARGE_SCHEMA_FIELDS = 3673;
export const LARGE_SCHEMA_TITLE = 'Acme Analytics';

const CLASS = 'https://ns.adobe.com/xdm/context/experienceevent';

/** The export as a file would hold it. */
export function largeSchemaExport(): JsonObject {
  const make = fieldMaker();
  return {
    $id: 'https://ns.example.com/acme/schemas/analytics',
    title: LARGE_SCHEMA_TITLE,
    version: '1.0',
    type: 'object',
    'meta:class': CLASS,
    'meta:extends': [CLASS, 'https://ns.adobe.com/xdm/data/time-series'],
    'meta:immutableTags': ['union'],
    required: ['_id', 'timestamp'],
    properties: {
      _id: make.text('Identifier'),
      timestamp: { ...make.text('Timestamp'), format: 'date-time', 'meta:xdmType': 'date-time' },
      eventType: make.text('Event Type'),
      identityMap: make.map(
        'Identity Map',
        make.list('Identities', {
          id: make.text('Identifier'),
          authenticatedState: make.text('Authenticated State'),
          primary: make.flag('Primary'),
        }),
      ),
      _experience: make.object('Experience', { analytics: analytics(make) }),
    },
  };
}

/** The same, read. */
export function largeSchema(): XdmSchema {
  const read = readSchemaExport(largeSchemaExport());
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

type Maker = ReturnType<typeof fieldMaker>;

function analytics(make: Maker): JsonObject {
  return make.object('Analytics', {
    session: make.object('Session', {
      num: make.whole('Number'),
      depth: make.whole('Depth'),
      timestamp: make.whole('Timestamp'),
      search: make.object('Search', texts(make, 'Search Detail', 'detail', 7)),
      web: pages(make),
    }),
    endUser: make.object('End User', { firstWeb: pages(make) }),
    customDimensions: make.object('Custom Dimensions', {
      eVars: make.object('eVars', texts(make, 'eVar', 'eVar', 250)),
      props: make.object('Props', texts(make, 'Prop', 'prop', 75)),
      listProps: make.object(
        'List Props',
        series(75, (number) => [
          `prop${number}`,
          make.object(`List Prop ${number}`, {
            delimiter: make.text('Delimiter'),
            values: make.texts('Values'),
          }),
        ]),
      ),
      hierarchies: make.object(
        'Hierarchies',
        series(5, (number) => [
          `hierarchy${number}`,
          make.object(`Hierarchy ${number}`, {
            values: make.texts('Values'),
            delimiter: make.text('Delimiter'),
          }),
        ]),
      ),
      lists: make.object(
        'Lists',
        series(3, (number) => [
          `list${number}`,
          make.object(`List ${number}`, {
            list: make.list('List', { key: make.text('Key'), value: make.text('Value') }),
          }),
        ]),
      ),
    }),
    ...counters(make),
    environment: make.object('Environment', texts(make, 'Environment Detail', 'detail', 12)),
    contextData: make.map('Context Data', make.text('Value')),
  });
}

/** `event1to100.event1.value` to `event901to1000.event1000.id`. */
function counters(make: Maker): JsonObject {
  return series(10, (group) => {
    const [first, last] = [group * 100 - 99, group * 100];
    const members = series(100, (number) => [
      `event${first - 1 + number}`,
      make.object(`Counter ${first - 1 + number}`, {
        id: make.text('Unique Identifier'),
        value: make.number('Value'),
      }),
    ]);
    return [`event${first}to${last}`, make.object(`Counters ${first} to ${last}`, members)];
  });
}

/** What a visit saw: a page and the link that led to it, deep below. */
function pages(make: Maker): JsonObject {
  return make.object('Web', {
    page: make.object('Page', {
      ...texts(make, 'Page Detail', 'detail', 8),
      views: make.object('Views', { id: make.text('Identifier'), value: make.number('Value') }),
    }),
    referrer: make.object('Referrer', {
      ...texts(make, 'Referrer Detail', 'detail', 5),
      link: make.object('Link', { url: make.text('URL'), type: make.text('Type') }),
    }),
  });
}

function texts(make: Maker, title: string, name: string, count: number): JsonObject {
  return series(count, (number) => [`${name}${number}`, make.text(`${title} ${number}`)]);
}

function series(count: number, member: (number: number) => [string, JsonObject]): JsonObject {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => member(index + 1)));
}

const WORDS = 'visit page value order campaign report custom product click total first last'.split(
  ' ',
);

/** Makers of schema nodes, each with a description of some drawn words. */
function fieldMaker() {
  const random = seededRandom(3673);
  const described = (title: string, members: JsonObject): JsonObject => ({
    title,
    description: [...random.bytes(9)].map((byte) => WORDS[byte % WORDS.length]).join(' '),
    ...members,
  });
  const plain = (type: string, xdmType: string) => (title: string) =>
    described(title, { type, 'meta:xdmType': xdmType });
  const text = plain('string', 'string');
  const array = (title: string, items: JsonObject) =>
    described(title, { type: 'array', 'meta:xdmType': 'array', items });
  const object = (title: string, properties: JsonObject) =>
    described(title, { type: 'object', 'meta:xdmType': 'object', properties });
  return {
    text,
    whole: plain('integer', 'int'),
    number: plain('number', 'number'),
    flag: plain('boolean', 'boolean'),
    object,
    texts: (title: string) => array(title, text(title)),
    list: (title: string, properties: JsonObject) => array(title, object(title, properties)),
    map: (title: string, additionalProperties: JsonObject) =>
      described(title, { type: 'object', 'meta:xdmType': 'map', additionalProperties }),
  };
}
