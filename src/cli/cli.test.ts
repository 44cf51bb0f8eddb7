import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { stringifyJson, type JsonObject, type JsonValue } from '#domain/base';
import { commands } from './commands.ts';
import { run } from './run.ts';
import { processTerminal, type Terminal } from './terminal.ts';

const NOW = '2026-03-01T10:00:01Z';
const SCHEMA = 'https://ns.adobe.com/tests/schemas/page-views';
const text = { type: 'string', 'meta:xdmType': 'string' };

const schema: JsonObject = {
  $id: SCHEMA,
  version: '1.0',
  title: 'Page views',
  type: 'object',
  'meta:resourceType': 'schemas',
  'meta:class': 'https://ns.adobe.com/xdm/context/experienceevent',
  'meta:extends': [
    'https://ns.adobe.com/xdm/context/experienceevent',
    'https://ns.adobe.com/xdm/data/time-series',
  ],
  'meta:immutableTags': ['union'],
  required: ['_id', 'timestamp'],
  properties: {
    _id: text,
    timestamp: { type: 'string', format: 'date-time', 'meta:xdmType': 'date-time' },
    city: text,
    email: text,
  },
  'meta:descriptors': [
    {
      '@type': 'xdm:descriptorIdentity',
      'xdm:sourceSchema': SCHEMA,
      'xdm:sourceProperty': '/email',
      'xdm:namespace': 'Email',
      'xdm:property': 'xdm:code',
      'xdm:isPrimary': true,
    },
  ],
};

const examples: JsonObject = {
  schemas: { views: schema },
  events: [
    {
      config: {
        name: 'ParisPageView',
        type: 'unitary',
        eventIdType: 'ruleBased',
        schema: { id: SCHEMA, title: 'Page views', version: 1 },
        fields: ['_id', 'timestamp', 'city', 'email'],
        condition: '@event{ParisPageView.city} == "Paris"',
        identityType: 'Email',
        profileIdentifier: '@event{ParisPageView.email}',
      },
    },
  ],
};

const view = (more: JsonObject = {}): JsonObject => ({
  _id: 'pv-1',
  timestamp: '2026-03-01T10:00:00Z',
  city: 'Paris',
  email: 'jane.doe@example.com',
  ...more,
});

/** Runs the command line on files that exist in the test only. */
async function declic(args: readonly string[], files: Readonly<Record<string, JsonValue>> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const terminal: Terminal = {
    async readText(path) {
      const content = files[path];
      if (content === undefined) return readFile(path, 'utf8');
      return typeof content === 'string' ? content : stringifyJson(content);
    },
    findFiles(folder) {
      const found = Object.keys(files).filter((path) => path.startsWith(`${folder}/`));
      return found.length > 0 ? Promise.resolve(found) : processTerminal.findFiles(folder);
    },
    print: (line) => void out.push(line),
    complain: (line) => void err.push(line),
    now: () => Date.parse(NOW),
    readBytes: () => {
      throw new Error('no command of these reads a log');
    },
    cores: 1,
    startThread: () => {
      throw new Error('no command of these starts a thread');
    },
  };
  const code = await run(commands, args, terminal);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const fire = (payload: JsonValue, ...more: readonly string[]) =>
  declic(['fire', 'w.json', 'p.json', ...more], { 'w.json': examples, 'p.json': payload });

describe('declic fire', () => {
  it('prints the verdict of a payload that matches', async () => {
    const { code, out, err } = await fire(view());
    expect(JSON.parse(out)).toEqual({
      events: [
        {
          event: 'ParisPageView',
          code: 'matched',
          reason: 'Fires for Email jane.doe@example.com',
          profileIdentifier: 'jane.doe@example.com',
        },
      ],
      schemas: [{ id: SCHEMA, valid: true, violations: [] }],
    });
    expect([code, err]).toEqual([0, '']);
  });

  it('says which clause failed, and what the schema refuses', async () => {
    const near = JSON.parse((await fire(view({ city: 'Lyon' }))).out);
    expect(near.events).toEqual([
      {
        event: 'ParisPageView',
        code: 'conditionFalse',
        reason: 'city is "Lyon", expected "Paris"',
      },
    ]);
    const { code, out } = await fire(view({ town: 'Paris' }));
    expect(code).toBe(0);
    const refused = JSON.parse(out);
    expect(refused.events[0].code).toBe('invalidXdm');
    expect(refused.schemas[0]).toEqual({
      id: SCHEMA,
      valid: false,
      violations: [
        {
          path: '#',
          keyword: 'additionalProperties',
          message: 'extraneous key [town] is not permitted',
        },
      ],
    });
  });

  it('answers a batch with a list', async () => {
    const { out } = await fire({ messages: [view(), view({ city: 'Lyon' })] });
    const codes = (JSON.parse(out) as { events: { code: string }[] }[]).map(
      ({ events }) => events[0]?.code,
    );
    expect(codes).toEqual(['matched', 'conditionFalse']);
    expect((await fire({ messages: [] })).out).toBe('[]');
    const partly = await fire({ messages: [view(), 5, view()] });
    expect(partly.code).toBe(0);
    expect(
      (JSON.parse(partly.out) as { events: { code: string }[] }[]).map(
        (one) => one.events[0]?.code,
      ),
    ).toEqual(['matched', 'rejected', 'matched']);
  });

  it('takes the clock from --now, else from the terminal', async () => {
    const codeAt = async (now: string) =>
      JSON.parse((await fire(view(), '--now', now)).out).events[0].code;
    expect(await codeAt('2026-03-01T09:00:00Z')).toBe('invalidXdm');
    expect(await codeAt('2026-03-01T11:00:00+01:00')).toBe('matched');
    expect(await codeAt('2026-03-01T10:00:01')).toBe('matched');
    expect(await fire(view(), '--now', 'yesterday')).toMatchObject({ code: 1, out: '' });
  });

  it('refuses what cannot be read with exit code 1 and a message', async () => {
    const broken = await fire('{"_id": ');
    expect(broken.code).toBe(1);
    expect(broken.err).toContain('p.json');
    expect(JSON.parse(broken.out).events[0].code).toBe('rejected');
    const missing = await declic(['fire', 'nowhere.json', 'p.json'], { 'p.json': view() });
    expect(missing).toMatchObject({ code: 1, out: '' });
    expect(missing.err).toContain('nowhere.json');
    const noWorkspace = await declic(['fire', 'w.json', 'p.json'], { 'w.json': {}, 'p.json': {} });
    expect(noWorkspace).toMatchObject({ code: 1, out: '' });
  });
});

describe('declic preview and validate', () => {
  it('print the expected message and the problems', async () => {
    const files = { 'w.json': examples };
    const preview = await declic(['preview', 'w.json', 'ParisPageView'], files);
    expect(JSON.parse(preview.out)).toMatchObject({
      header: { schemaRef: { id: SCHEMA } },
      body: { xdmEntity: { _id: 'string', city: 'string', email: 'string' } },
    });
    expect((await declic(['preview', 'w.json', 'Nothing'], files)).code).toBe(1);
    const valid = await declic(['validate', 'w.json'], files);
    expect(valid).toMatchObject({ code: 0, out: '1 event, 0 errors, 0 warnings' });
    const open = { ...schema, allOf: [{ $ref: 'https://elsewhere/part' }] };
    const partly = await declic(['validate', 'w.json'], {
      'w.json': { ...examples, schemas: [open] },
    });
    expect(partly.code).toBe(0);
    expect(partly.out).toContain(
      'warning: A part that the schema refers to is missing: https://elsewhere/part',
    );
    const raw = { ...examples, schemas: [{ $id: SCHEMA, allOf: [{ $ref: 'elsewhere' }] }] };
    const unreadable = await declic(['validate', 'w.json'], { 'w.json': raw });
    expect(unreadable.code).toBe(1);
    expect(unreadable.out).toMatch(/^https.*page-views · schema · error: /);
    const fired = await declic(['fire', 'w.json', 'p.json'], { 'w.json': raw, 'p.json': view() });
    expect(JSON.parse(fired.out).events[0].code).toBe('notTakingPart');
    expect(fired.code).toBe(0);
    expect(fired.err).toContain(`${SCHEMA}: The schema is not resolved`);
    const unseen = await declic(['preview', 'w.json', 'ParisPageView'], { 'w.json': raw });
    expect(unseen).toMatchObject({ code: 1, out: '' });
    expect(unseen.err).toContain('The schema is not resolved');
  });
});

describe('declic conformance', () => {
  const pass = { id: 'a', expression: '1 + 1', event: null, expect: { type: 'integer', value: 2 } };
  const wrong = { ...pass, id: 'b', expect: { type: 'integer', value: 3 } };

  it('counts, names what fails and sets the exit code', async () => {
    const good = await declic(['conformance', 'c.json'], { 'c.json': [pass] });
    expect(good).toMatchObject({ code: 0, out: '1 passed, 0 failed' });
    const bad = await declic(['conformance', 'c.json'], { 'c.json': [pass, wrong] });
    expect(bad.code).toBe(1);
    expect(bad.out).toBe(
      'b: expected {"type":"integer","value":3}, got {"type":"integer","value":2}\n1 passed, 1 failed',
    );
  });
});

const NS = 'https://ns.adobe.com/tests';
const measure: JsonObject = {
  $id: `${NS}/measure`,
  definitions: { measure: { properties: { 'xdm:value': { type: 'number' } } } },
  allOf: [
    { $ref: 'https://ns.adobe.com/xdm/common/extensible#/definitions/@context' },
    { $ref: '#/definitions/measure' },
  ],
  required: ['xdm:value'],
};
const order: JsonObject = {
  $id: `${NS}/order`,
  type: 'object',
  properties: {
    'xdm:total': { $ref: `${NS}/measure`, title: 'Total' },
    'xdm:at': { type: 'string', format: 'date-time' },
    'xdm:state': { type: 'string', enum: ['open', 'paid'] },
  },
};

describe('declic xdm-check', () => {
  it('prints a verdict a payload, then counts', async () => {
    const { code, out, err } = await declic(['xdm-check', 'm'], {
      'm/measure.schema.json': measure,
      'm/measure.example.1.json': { 'xdm:value': 1, other: true },
      'm/measure.invalid.1.json': {},
      'm/sub/order.schema.json': order,
      'm/sub/order.example.1.json': { 'xdm:total': { 'xdm:value': 'x' } },
      'm/sub/order.example.2.json': { 'xdm:at': '2026-03-01' },
      'm/sub/order.example.3.json': '{"xdm:at": ',
      'm/sub/order.example.json': {},
      'm/sub/lost.example.1.json': {},
      'm/sub/lost.schema.json': { $id: `${NS}/lost`, properties: { a: { $ref: 'nowhere' } } },
    });
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'valid m/measure.example.1.json',
      'invalid m/measure.invalid.1.json: # The key xdm:value is missing.',
      'invalid m/sub/order.example.1.json: #/xdm:total/xdm:value Expected number, found string.',
      'invalid m/sub/order.example.2.json: #/xdm:at "2026-03-01" does not have the format date-time.',
      'invalid m/sub/order.example.3.json: The JSON ends too early: something is not closed (line 1, column 12).',
      'valid m/sub/lost.example.1.json',
      '2 schemas resolved, 1 unresolved; 2 valid, 4 invalid',
    ]);
    expect(err).toBe('unresolved m/sub/lost.schema.json: nowhere');
    const none = await declic(['xdm-check', 'no/such/folder']);
    expect(none).toMatchObject({ code: 1, out: '' });
    expect((await declic(['xdm-check'])).err).toContain('Usage: declic xdm-check DIR');
  });
});

describe('declic schema', () => {
  it('prints a line a field, of files that need one another', async () => {
    const files = {
      'order.json': order,
      'measure.json': measure,
      'ids.json': [
        {
          '@type': 'xdm:descriptorIdentity',
          'xdm:sourceSchema': `${NS}/order`,
          'xdm:sourceProperty': '/xdm:state',
          'xdm:namespace': '6',
          'xdm:property': 'xdm:id',
          'xdm:isPrimary': true,
        },
      ],
    };
    const { code, out } = await declic(['schema', 'measure.json', 'ids.json', 'order.json'], files);
    expect(code).toBe(0);
    const line = { required: false, enum: null, identity: null };
    expect(out.split('\n').map((text) => JSON.parse(text) as unknown)).toEqual([
      { ...line, path: 'total', type: 'object' },
      { ...line, path: 'total.value', type: 'number', required: true },
      { ...line, path: 'at', type: 'date-time' },
      {
        path: 'state',
        type: 'string',
        required: true,
        enum: ['open', 'paid'],
        identity: { namespace: 'Email', primary: true },
      },
    ]);
    const alone = await declic(['schema', 'order.json'], files);
    expect(alone.code).toBe(0);
    expect(alone.err).toContain(`${NS}/measure`);
    expect(await declic(['schema', 'ids.json'], files)).toMatchObject({ code: 1, out: '' });
    expect(await declic(['schema'])).toMatchObject({ code: 1, out: '' });
  });
});

describe('declic help', () => {
  it('lists every command', async () => {
    const { code, out } = await declic(['help']);
    expect(code).toBe(0);
    for (const { name } of commands) expect(out).toContain(`  ${name}`);
    expect(await declic([])).toMatchObject({ code: 0, out });
    expect(await declic(['launch'])).toMatchObject({ code: 1, out: '' });
    const missing = await declic(['fire', 'w.json']);
    expect(missing).toMatchObject({ code: 1, out: '' });
    expect(missing.err).toContain('Usage: declic fire');
  });
});

const SHARED = '../shared/data/event-examples.json';
describe.runIf(existsSync(SHARED))('a file of examples', () => {
  it('is a workspace', async () => {
    const { code, out } = await declic(['validate', SHARED]);
    expect(code).toBe(0);
    expect(out).toContain('12 events, 0 errors');
  });
});
