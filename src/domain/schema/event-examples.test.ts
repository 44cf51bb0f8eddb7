// The worked examples of the event reference, where its data lies beside the project; the project itself ships none.
import { existsSync, readFileSync } from 'node:fs';
import { parseJson, type JsonObject, type JsonValue } from '#domain/base';
import { describe, expect, it } from 'vitest';
import { readSchemaExports } from './read/read-export.ts';
import { schemaSuitability } from './suitability.ts';
import { validatePayload } from './validate/validate-payload.ts';

const FILE = '../shared/data/event-examples.json';

interface Example {
  readonly xdmEntity: JsonObject & { readonly timestamp: string };
}

interface ExampleEvent {
  readonly config: {
    readonly name: string;
    readonly type: string;
    readonly eventIdType: string;
    readonly schema: { readonly id: string };
  };
  readonly matching: Example;
  readonly nearMiss: Example;
  readonly invalid?: Example;
}

const NAMESPACES = [
  ...['ECID', 'Email', 'CRMID', 'Loyalty'].map((code) => ({ code, category: 'CROSS_DEVICE' })),
  ...['FlightID', 'ProductID', 'AlertID', 'SubscriptionID'].map((code) => ({
    code,
    category: 'NON_PEOPLE',
  })),
];

describe.skipIf(!existsSync(FILE))('worked examples of the event reference', () => {
  const document = parseJson(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '{}');
  if (!document.ok) throw new Error(document.error.code);
  const data = document.value.value as unknown as { schemas: JsonValue; events: ExampleEvent[] };
  const { schemas, problems } = readSchemaExports(data.schemas ?? {});
  const validate = (event: ExampleEvent, { xdmEntity }: Example) => {
    const schema = schemas.find(({ id }) => id === event.config.schema.id);
    if (schema === undefined) throw new Error(event.config.schema.id);
    const now = Date.parse(xdmEntity.timestamp) + 1000;
    return validatePayload(schema, xdmEntity, { now }).map(
      ({ path, keyword, message }) => `${path} ${keyword} ${message}`,
    );
  };

  it('have nine schemas that can be read', () => {
    expect(problems).toEqual([]);
    expect(schemas).toHaveLength(9);
    expect(schemas.flatMap(({ notes = [] }) => notes)).toEqual([]);
  });

  it('use each schema as it may be used', () => {
    for (const { config } of data.events) {
      const schema = schemas.find(({ id }) => id === config.schema.id);
      if (schema === undefined) throw new Error(config.schema.id);
      const suitability = schemaSuitability(schema, NAMESPACES);
      const systemGenerated = config.eventIdType === 'systemGenerated';
      const kind = systemGenerated ? 'unitarySystemGenerated' : 'unitaryRuleBased';
      expect(suitability[config.type === 'business' ? 'business' : kind].reasons).toEqual([]);
    }
  });

  it('have valid matching and near-miss payloads', () => {
    expect(data.events).toHaveLength(12);
    for (const event of data.events) {
      const found = [...validate(event, event.matching), ...validate(event, event.nearMiss)];
      expect({ event: event.config.name, found }).toEqual({ event: event.config.name, found: [] });
    }
  });

  it('have invalid payloads that are refused for the stated reason', () => {
    const found = data.events.flatMap((event) =>
      event.invalid === undefined ? [] : validate(event, event.invalid),
    );
    expect(found).toEqual([
      '#/_acme/loyalty/pointsBalance type expected type: Integer, found: String',
      '#/_acme/flight/status enum Cancelled is not a valid enum value',
    ]);
  });
});
