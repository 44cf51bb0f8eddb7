import { MessageChannel } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { stringifyJson, type JsonObject } from '#domain/base';
import { commands } from '../commands.ts';
import { run } from '../run.ts';
import type { Terminal } from '../terminal.ts';
import { portOf, serveMatching, type MatchThread } from './match-thread.ts';

const NOW = '2026-03-01T10:00:01Z';
const SCHEMA = 'https://ns.adobe.com/tests/schemas/page-views';
const CLASS = 'https://ns.adobe.com/xdm/context/experienceevent';
const text = { type: 'string', 'meta:xdmType': 'string' };

const schema: JsonObject = {
  $id: SCHEMA,
  version: '1.0',
  title: 'Page views',
  type: 'object',
  'meta:resourceType': 'schemas',
  'meta:class': CLASS,
  'meta:extends': [CLASS, 'https://ns.adobe.com/xdm/data/time-series'],
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

const inCity = (name: string, city: string): JsonObject => ({
  config: {
    name,
    type: 'unitary',
    eventIdType: 'ruleBased',
    schema: { id: SCHEMA, title: 'Page views', version: 1 },
    fields: ['_id', 'timestamp', 'city', 'email'],
    condition: `@event{${name}.city} == "${city}"`,
    identityType: 'Email',
    profileIdentifier: `@event{${name}.email}`,
  },
});

const WORKSPACE: JsonObject = {
  schemas: { views: schema },
  events: [inCity('Paris', 'Paris'), inCity('Brest', 'Brest'), inCity('Lyon', 'Lyon')],
};

const view = (more: JsonObject = {}): JsonObject => ({
  _id: 'pv-1',
  timestamp: '2026-03-01T10:00:00Z',
  city: 'Paris',
  email: 'jane.doe@example.com',
  ...more,
});

const ndjson = (...records: readonly (JsonObject | string)[]): string =>
  records
    .map((one) => `${typeof one === 'string' ? one : stringifyJson(one, { indent: 0 })}\n`)
    .join('');

/** A thread that is none: it counts at the other end of a channel. */
function startThread(): MatchThread {
  const { port1, port2 } = new MessageChannel();
  serveMatching(portOf(port1));
  return {
    port: portOf(port2),
    onLost: () => {},
    end() {
      port1.close();
      port2.close();
    },
  };
}

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  await Promise.resolve();
}

async function match(log: string | Uint8Array, ...more: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const terminal: Terminal = {
    readText: () => Promise.resolve(stringifyJson(WORKSPACE)),
    findFiles: () => Promise.resolve([]),
    readBytes: (path) => {
      if (path !== 'log' && path !== '-') throw new Error('no such file');
      return inPieces(typeof log === 'string' ? Buffer.from(log) : log, 1000);
    },
    print: (line) => void out.push(line),
    complain: (line) => void err.push(line),
    now: () => Date.parse(NOW),
    cores: 2,
    startThread,
  };
  const args = ['match', '--workspace', 'w.json', ...more];
  if (!more.includes('--events')) args.push('--events', 'log');
  const code = await run(commands, args, terminal);
  const answer = out.length > 0 ? (JSON.parse(out.join('\n')) as Record<string, unknown>) : null;
  return { code, out: out.join('\n'), err: err.join('\n'), answer };
}

describe('declic match', () => {
  it('counts what recognises and what matches, every event by name', async () => {
    const log = ndjson(view(), view({ city: 'Lyon' }), view({ town: 'Lyon' }), view({ city: '' }));
    const { code, err, answer, out } = await match(log);
    expect([code, err]).toEqual([0, '']);
    expect(answer).toEqual({
      events: 4,
      unreadable: 0,
      recognised: { Brest: 0, Lyon: 1, Paris: 2 },
      matched: { Brest: 0, Lyon: 1, Paris: 1 },
      orphans: 1,
      seconds: expect.any(Number),
      eventsPerSecond: expect.any(Number),
    });
    expect(out.indexOf('"Brest"')).toBeLessThan(out.indexOf('"Lyon"'));
    expect(Object.keys(answer ?? {})).toEqual([
      'events',
      'unreadable',
      'recognised',
      'matched',
      'orphans',
      'seconds',
      'eventsPerSecond',
    ]);
  });

  it('stops behind recognition and then says nothing of matches', async () => {
    const { answer } = await match(ndjson(view({ town: 'Lyon' })), '--recognised-only');
    expect(answer).toMatchObject({ recognised: { Paris: 1 } });
    expect(answer).toHaveProperty('matched', {});
  });

  it('judges at the time of --now', async () => {
    const matchedAt = async (now: string) =>
      (await match(ndjson(view()), '--now', now)).answer?.['matched'];
    expect(await matchedAt('2026-03-01T09:00:00Z')).toMatchObject({ Paris: 0 });
    expect(await matchedAt('2026-03-01T11:00:00Z')).toMatchObject({ Paris: 1 });
    expect(await match(ndjson(view()), '--now', 'soon')).toMatchObject({ code: 1, out: '' });
  });

  it('counts the same in many blocks on several threads', async () => {
    const log = ndjson(...Array.from({ length: 20_000 }, (_, at) => view({ _id: `pv-${at}` })));
    const { answer } = await match(log);
    expect(answer).toMatchObject({ events: 20_000, matched: { Paris: 20_000 } });
  });

  it('counts lines that cannot be read, and tells the first', async () => {
    const views = Array.from({ length: 8 }, () => view());
    const broken = Array.from({ length: 9 }, () => '[');
    const { code, err, answer } = await match(ndjson('{"_id": "pv', ...views, ...broken));
    expect(code).toBe(0);
    expect(answer).toMatchObject({ events: 8, unreadable: 10 });
    expect(err).toMatch(/^line 1: .*\nline 10: /);
    expect(err).toContain('and 5 more');
  });

  it('knows gzip by its bytes; --gzip insists on it', async () => {
    const packed = gzipSync(ndjson(view(), view()));
    expect((await match(packed)).answer).toMatchObject({ events: 2 });
    expect((await match(packed, '--gzip')).answer).toMatchObject({ events: 2 });
    const plain = await match(ndjson(view()), '--gzip');
    expect(plain).toMatchObject({ code: 1, out: '' });
    expect(plain.err).toContain('not packed with gzip');
  });

  it('counts what a truncated gzip holds, and fails', async () => {
    const log = ndjson(
      ...Array.from({ length: 5000 }, (_, at) => view({ _id: `pv-${at * 7919}` })),
    );
    const packed = gzipSync(log);
    const { code, err, answer } = await match(packed.subarray(0, packed.length >> 1));
    expect(code).toBe(1);
    expect(err).toContain('gzip');
    expect(answer?.['events']).toBeGreaterThan(0);
  });

  it('answers an empty log with zeros, a binary file with zeros and exit code 1', async () => {
    const empty = await match('');
    expect(empty).toMatchObject({ code: 0, answer: { events: 0, eventsPerSecond: 0 } });
    expect(empty.err).toContain('empty');
    const binary = await match(new Uint8Array(5000).map((_, at) => at % 7));
    expect(binary).toMatchObject({ code: 1, answer: { events: 0 } });
  });

  it('reads lists, tables and standard input too', async () => {
    const list = stringifyJson([view(), view({ city: 'Lyon' })]);
    expect((await match(list)).answer).toMatchObject({ events: 2, matched: { Lyon: 1 } });
    const table = '_id,timestamp,city,email\n1,2026-03-01T10:00:00Z,Brest,a@b.example\n';
    expect((await match(table)).answer).toMatchObject({ events: 1, matched: { Brest: 1 } });
    expect((await match(ndjson(view()), '--events', '-')).answer).toMatchObject({ events: 1 });
  });

  it('says what is wrong with the command', async () => {
    const missing = await match('', '--events', 'nowhere');
    expect(missing).toMatchObject({ code: 1, out: '' });
    expect(missing.err).toContain('cannot read nowhere: no such file');
    expect((await match('', '--gzip=yes')).err).toContain('--gzip takes no value');
    expect((await match('', '--threads', '0')).code).toBe(1);
    expect((await match('', 'extra')).err).toContain('unexpected argument');
    const terminal = { complain: () => {}, print: () => {} } as unknown as Terminal;
    expect(await run(commands, ['match', '--events', 'log'], terminal)).toBe(1);
  });
});
