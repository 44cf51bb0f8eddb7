import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixedClock, type JsonValue } from '#domain/base';
import {
  check,
  configurationOf,
  normaliseSelection,
  readConfiguration,
  selectedLeaves,
  takesPart,
} from '#domain/event';
import { STANDARD_IDENTITY_TYPES } from '#domain/identity';
import { isValidPayload, readSchemaExport, validatePayload } from '#domain/schema';
import { seededRandom } from '#testing';
import { previewEntity } from './preview.ts';
import { realisticEntity } from './sample/realistic-entity.ts';

/** The worked events of events.md §10, where the specification lies beside the repository. */
const FILE = '../shared/data/event-examples.json';

interface Example {
  readonly config: { readonly name: string } & Record<string, JsonValue>;
  readonly previewEntity: JsonValue;
  readonly matching: { readonly xdmEntity: JsonValue };
}

interface Examples {
  readonly schemas: Record<string, JsonValue>;
  readonly events: readonly Example[];
}

const present = existsSync(FILE);
const examples: Examples = present
  ? (JSON.parse(readFileSync(FILE, 'utf8')) as Examples)
  : { schemas: {}, events: [] };

describe.runIf(present)('the worked events of the specification', () => {
  const schemas = new Map(
    Object.values(examples.schemas).map((source) => {
      const read = readSchemaExport(source);
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      return [read.value.id, read.value] as const;
    }),
  );
  const cases = examples.events.map((example) => {
    const read = readConfiguration(example.config);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const schema = schemas.get(read.value.schema?.id ?? '');
    if (!schema) throw new Error(`no schema for ${example.config.name}`);
    return { name: read.value.name, definition: read.value, schema, example };
  });

  it.each(cases)('$name: the preview is the published one, key order included', (given) => {
    const preview = previewEntity(given.definition, given.schema);
    expect(JSON.stringify(preview)).toBe(JSON.stringify(given.example.previewEntity));
  });

  it.each(cases)('$name: the configuration is read and written without loss', (given) => {
    expect(configurationOf(given.definition)).toMatchObject(given.example.config);
    expect(readConfiguration(configurationOf(given.definition))).toEqual({
      ok: true,
      value: given.definition,
    });
  });

  it.each(cases)('$name takes part in firing', (given) => {
    const diagnostics = check(given.definition, {
      schema: (id) => schemas.get(id),
      identityTypes: STANDARD_IDENTITY_TYPES,
      takenNames: [],
    });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(takesPart(diagnostics)).toBe(true);
  });

  it.each(cases)('$name: samples are valid and satisfy the condition', (given) => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const sample = realisticEntity(given.definition, given.schema, {
        clock: fixedClock(Date.UTC(2026, 2, 1, 10)),
        random: seededRandom(seed),
        locale: seed % 2 === 0 ? 'en' : 'fr',
      });
      const violations = validatePayload(given.schema, sample.entity);
      expect(violations.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(sample).toMatchObject({ satisfies: true, valid: true });
    }
  });

  it.each(cases)('$name: the selection holds leaves of the schema only', (given) => {
    const { fields } = given.definition;
    expect(selectedLeaves(fields, given.schema).map(({ path }) => path)).toEqual(fields);
    expect(normaliseSelection(fields, given.schema).toSorted()).toEqual(fields.toSorted());
  });

  it.each(cases)('$name: the matching payload of the specification is valid', (given) => {
    const violations = validatePayload(given.schema, given.example.matching.xdmEntity);
    expect(isValidPayload(violations)).toBe(true);
  });
});
