import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stringifyJson, type JsonValue } from '#domain/base';
import { check } from '#domain/event';
import { STANDARD_IDENTITY_TYPES } from '#domain/identity';
import {
  allFields,
  fieldAt,
  readSchemaExport,
  schemaSuitability,
  validatePayload,
} from '#domain/schema';
import { fireText } from '#domain/trigger';
import {
  compileWorkspace,
  definitionContext,
  exportWorkspace,
  indexSchemas,
  readWorkspaceText,
} from '#domain/workspace';
import { describe, expect, it } from 'vitest';
import { composeSchema } from './compose-schema.ts';
import { composeStarter, sampleWorkspace } from './compose-starter.ts';
import { STARTER_SCHEMAS } from './schemas/index.ts';
import { OWN_IDENTITY_TYPES } from './tenant.ts';

const FOLDER = 'public/starter';
const workspace = sampleWorkspace();
const schemas = indexSchemas(workspace.schemas);

function read(name: string) {
  const schema = STARTER_SCHEMAS.find((candidate) => candidate.name === name);
  const result = schema && readSchemaExport(composeSchema(schema));
  if (result?.ok !== true) throw new Error(`${name} cannot be read`);
  return result.value;
}

/** One second after the payload happened, as the rules on `timestamp` want it. */
function nowOf(payload: JsonValue): number {
  return Date.parse((payload as { timestamp: string }).timestamp) + 1000;
}

describe('shipped files', () => {
  it('are what the sources compose; `npm run starter` writes them', () => {
    const stale = composeStarter()
      .filter((file) => readFileSync(path.join(FOLDER, file.path), 'utf8') !== file.text)
      .map((file) => file.path);
    expect(stale).toEqual([]);
  });

  it('are all there are', () => {
    const shipped = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(FOLDER, path.join(entry.parentPath, entry.name)));
    expect(shipped.sort()).toEqual(
      composeStarter()
        .map((file) => file.path)
        .sort(),
    );
  });
});

describe('starter schemas', () => {
  const names = STARTER_SCHEMAS.map(({ name }) => name);

  it.each(names)('%s reads without a note and has a real size', (name) => {
    const schema = read(name);
    expect(schema.notes).toEqual([]);
    const fields = allFields(schema).filter(({ name }) => !/^(?:\[\]|\{\})$/.test(name)).length;
    expect(fields).toBeGreaterThanOrEqual(60);
    expect(fields).toBeLessThanOrEqual(250);
  });

  it.each([
    ['web-interactions', true, false, false],
    ['orders', true, true, false],
    ['mobile-app', true, true, false],
    ['loyalty', true, false, false],
    ['store-visits', true, true, false],
    ['forms-subscriptions', true, false, false],
    ['web-analytics', true, false, false],
    ['flight-status', false, false, true],
    ['product-stock', false, false, true],
  ])('%s may be used where it is meant to', (name, ruleBased, systemGenerated, business) => {
    const suitability = schemaSuitability(read(name), [
      ...STANDARD_IDENTITY_TYPES,
      ...OWN_IDENTITY_TYPES,
    ]);
    expect(suitability.unitaryRuleBased.usable).toBe(ruleBased);
    expect(suitability.unitarySystemGenerated.usable).toBe(systemGenerated);
    expect(suitability.business.usable).toBe(business);
    const usable = Object.values(suitability).filter((one) => one.usable);
    expect(usable.flatMap((one) => one.reasons)).toEqual([]);
  });

  it('show every kind of field there is', () => {
    const fields = names.flatMap((name) => allFields(read(name)));
    const types = new Set(fields.map(({ type }) => type));
    expect([...types].sort()).toEqual([
      'array',
      'boolean',
      'byte',
      'date',
      'date-time',
      'int',
      'long',
      'map',
      'number',
      'object',
      'short',
      'string',
    ]);
    expect(fields.some(({ deprecated }) => deprecated)).toBe(true);
    expect(fields.some(({ enumeration }) => enumeration !== undefined)).toBe(true);
    expect(fields.some(({ constraints }) => constraints.pattern !== undefined)).toBe(true);
  });

  it('have an order schema without any identity field', () => {
    expect(read('orders').identities).toEqual([]);
    expect(fieldAt(read('orders'), 'identityMap')?.type).toBe('map');
  });
});

describe('sample workspace', () => {
  it('is a canonical export, read back to the byte', async () => {
    const text = exportWorkspace(workspace);
    const result = await readWorkspaceText(text, '2025-09-12T08:00:00.000Z');
    if (!result.ok) throw new Error(stringifyJson(result.error as unknown as JsonValue));
    expect(exportWorkspace(result.value)).toBe(text);
  });

  it('has twelve events of all three kinds, using every schema', () => {
    const kinds = workspace.events.map(({ definition }) =>
      definition.type === 'business' ? 'business' : definition.eventIdType,
    );
    expect(kinds).toHaveLength(12);
    expect(new Set(kinds)).toEqual(new Set(['ruleBased', 'systemGenerated', 'business']));
    const used = new Set(workspace.events.map(({ definition }) => definition.schema?.id));
    expect(used.size).toBe(STARTER_SCHEMAS.length);
  });

  describe.each(workspace.events.map((event) => [event.definition.name, event] as const))(
    '%s',
    (name, event) => {
      it('has nothing to complain about', () => {
        expect(check(event.definition, definitionContext(workspace, event.id))).toEqual([]);
      });

      it.each(event.samples.map((sample) => [sample.name, sample] as const))(
        '%s: valid, and judged as expected',
        (_, { payload, expect: verdict }) => {
          const schema = schemas.get(event.definition.schema?.id ?? '');
          if (schema === undefined) throw new Error('schema missing');
          const now = nowOf(payload);
          expect(validatePayload(schema, payload, { now })).toEqual([]);
          const moment = { now, random: () => 0, uuid: () => '' };
          const fired = fireText(compileWorkspace(workspace), stringifyJson(payload), moment);
          const found = fired.verdicts[0]?.events.find((one) => one.event === name);
          expect(found?.code).toBe(verdict);
        },
      );
    },
  );
});
