import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '#domain/base';
import { exportWorkspace } from './export-workspace.ts';
import { migrateDocument } from './migrations.ts';
import { readWorkspaceText } from './read-workspace.ts';
import { anEvent, aSchema, AT, aWorkspace } from './test-workspace.ts';
import type { Workspace } from './types.ts';

async function read(text: string): Promise<Workspace> {
  const result = await readWorkspaceText(text, AT);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function problems(document: unknown) {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  const result = await readWorkspaceText(text, AT);
  return result.ok ? [] : result.error.map(({ code, params }) => ({ code, ...params }));
}

const head = { format: 'declic-workspace', version: 1 };

describe('the canonical export', () => {
  it('does not depend on the order of records', () => {
    const events = [anEvent('2', 'b'), anEvent('1', 'a')];
    const schemas = [aSchema('https://s/2'), aSchema('https://s/1')];
    const text = exportWorkspace(aWorkspace({ events, schemas }));
    expect(
      exportWorkspace(aWorkspace({ events: events.toReversed(), schemas: schemas.toReversed() })),
    ).toBe(text);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('gives every payload back to the byte', async () => {
    const json = fc.letrec<{ value: JsonValue }>((tie) => ({
      value: fc.oneof(
        fc.string(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.bigInt({ min: 2n ** 53n, max: 2n ** 64n }),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(
          fc.oneof(fc.string(), fc.constantFrom('__proto__', '10', '2')),
          tie('value'),
          {
            maxKeys: 4,
          },
        ),
      ),
    })).value;
    await fc.assert(
      fc.asyncProperty(json, fc.string(), async (payload, name) => {
        const samples = [{ name, payload, expect: 'matched' }];
        const workspace = aWorkspace({ events: [anEvent('1', 'a', { samples })] });
        const text = exportWorkspace(workspace);
        expect(exportWorkspace(await read(text))).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the order of keys inside a schema', async () => {
    const source = '{"$id":"https://s/1","title":"S","properties":{"b":{},"a":{},"10":{},"2":{}}}';
    const text = `{"format":"declic-workspace","version":1,"schemas":[${source}]}`;
    const exported = exportWorkspace(await read(text));
    expect(exported.replaceAll(/\s/g, '')).toContain(source);
  });
});

describe('stored samples of every version', () => {
  it.each(['version-1.json', 'version-2.json'])('opens %s', async (file) => {
    const text = readFileSync(new URL(`samples/${file}`, import.meta.url), 'utf8');
    const workspace = await read(text);
    expect(workspace.events.map((event) => event.definition.name)).toEqual([
      'LowStock',
      'OrderPlaced',
      'ParisPageView',
    ]);
    expect(workspace.schemas).toHaveLength(1);
    expect(workspace.identityTypes).toMatchObject([{ code: 'CRMID', standard: false }]);
    expect(workspace.events[2]?.samples).toMatchObject([{ name: 'matching', expect: 'matched' }]);
    // Nothing but the number changed since version 1; the current version is its own export.
    expect(exportWorkspace(workspace)).toBe(text.replace('"version": 1,', '"version": 2,'));
  });
});

describe('migrations', () => {
  const steps = [
    { from: 1, migrate: () => ({ was: 1 }) },
    { from: 2, migrate: (document: object) => ({ ...document, and: 2 }) },
  ];

  it('run one after the other up to the target', () => {
    expect(migrateDocument({ version: 1 }, 1, 3, steps)).toEqual({ was: 1, and: 2, version: 3 });
    expect(migrateDocument({ version: 2 }, 2, 3, steps)).toEqual({ and: 2, version: 3 });
    expect(migrateDocument({ version: 3 }, 3, 3, steps)).toEqual({ version: 3 });
  });

  it('know no way from a version that never was', () => {
    expect(migrateDocument({}, 0, 3, steps)).toBeUndefined();
  });
});

describe('files that are no workspace', () => {
  it('say where the JSON ends', async () => {
    expect(await problems('{"format": }')).toMatchObject([
      { code: 'workspace/not-json', line: 1, column: 12 },
    ]);
  });

  it('are told from newer ones', async () => {
    expect(await problems([])).toEqual([{ code: 'workspace/unknown-format' }]);
    expect(await problems({ format: 'other' })).toEqual([{ code: 'workspace/unknown-format' }]);
    expect(await problems({ ...head, version: 7 })).toEqual([
      { code: 'workspace/newer-version', version: 7, known: 2 },
    ]);
    expect(await problems({ ...head, version: '1' })).toMatchObject([
      { code: 'workspace/wrong-type', path: 'version' },
    ]);
    expect(await problems({ ...head, version: 0 })).toEqual([{ code: 'workspace/unknown-format' }]);
  });

  it('are shown every mistake with its path', async () => {
    const event = { id: 'a', createdAt: AT, updatedAt: AT };
    const definition = { name: 'a', type: 'business', condition: 7 };
    expect(
      await problems({
        ...head,
        extra: 1,
        identityTypes: [{ code: 'X', name: 'X', category: 'PETS' }],
        events: [{ ...event, definition: 1 }, { id: 'b' }],
      }),
    ).toMatchObject([
      { code: 'workspace/wrong-value', path: 'identityTypes[0].category' },
      { code: 'workspace/wrong-type', path: 'events[0].definition', expected: 'object' },
      { code: 'workspace/missing', path: 'events[1].createdAt' },
      { code: 'workspace/missing', path: 'events[1].updatedAt' },
      { code: 'workspace/missing', path: 'events[1].definition' },
      { code: 'workspace/unknown-key', path: '', key: 'extra' },
    ]);
    expect(await problems({ ...head, events: [{ ...event, definition }] })).toMatchObject([
      { code: 'workspace/wrong-type', path: 'events[0].definition.condition' },
    ]);
  });

  it('cannot hold two records of one key', async () => {
    const source = { $id: 'https://s/1' };
    expect(await problems({ ...head, schemas: [source, source, {}] })).toMatchObject([
      { code: 'workspace/missing', path: 'schemas[2].$id' },
      { code: 'workspace/duplicate', kind: 'schema', key: 'https://s/1' },
    ]);
  });
});

describe('a file of examples', () => {
  const config = { name: 'Order', type: 'unitary', eventIdType: 'ruleBased' };

  it('may repeat a name: that is a problem of its events, not of the file', async () => {
    const file = { schemas: {}, events: [{ config }, { config }, { config }] };
    const { events } = await read(`\uFEFF${JSON.stringify(file)}`);
    expect(events.map(({ id }) => id)).toEqual(['event-Order', 'event-Order-2', 'event-Order-3']);
  });
});
