import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '#domain/base';
import { configurationOf, readConfiguration } from '#domain/event';
import { readSchemaExport } from '#domain/schema';
import { previewEntity } from './preview.ts';

const FILE = '../shared/data/event-examples.json';

interface Example {
  readonly config: { readonly name: string } & Record<string, JsonValue>;
  readonly previewEntity: JsonValue;
}

describe.runIf(existsSync(FILE))('the worked events of the specification', () => {
  const { schemas, events } = existsSync(FILE)
    ? (JSON.parse(readFileSync(FILE, 'utf8')) as {
        schemas: Record<string, JsonValue>;
        events: readonly Example[];
      })
    : { schemas: {}, events: [] };
  const byId = new Map(
    Object.values(schemas).map((source) => {
      const read = readSchemaExport(source);
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      return [read.value.id, read.value] as const;
    }),
  );

  it.each(events.map((event) => [event.config.name, event] as const))('%s', (_, event) => {
    const read = readConfiguration(event.config);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const schema = byId.get(read.value.schema?.id ?? '');
    if (!schema) throw new Error('no schema');
    const preview = previewEntity(read.value, schema);
    expect(JSON.stringify(preview, null, 1)).toBe(JSON.stringify(event.previewEntity, null, 1));
    expect(configurationOf(read.value)).toMatchObject(event.config);
  });
});
