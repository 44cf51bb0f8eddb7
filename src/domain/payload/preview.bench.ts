/**
 * Typing in the form must update the preview within a frame (16 ms) on the largest starter schema. Beside it: the time
 * that `JSON.stringify` of the same preview takes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import type { JsonValue } from '#domain/base';
import { leafIndex, type EventDefinition, type UnitaryRuleBased } from '#domain/event';
import { readSchemaExports, type XdmSchema } from '#domain/schema';
import { bookingSchema } from '#testing';
import type { MessageSettings } from './envelope.ts';
import { previewMessage } from './preview.ts';

const FOLDER = 'public/starter/schemas';
const settings: MessageSettings = {
  organisationId: '1A2B3C4D5E6F708192A3B4C5@AdobeOrg',
  datasetId: '',
  flowId: '',
  routing: 'datasetId',
};

const schema = largestStarterSchema();
const fields = leafIndex(schema).leaves.map(({ path }) => path);
const event: UnitaryRuleBased = {
  name: 'Everything',
  description: '',
  type: 'unitary',
  eventIdType: 'ruleBased',
  schema: { id: schema.id, title: schema.title, version: 1 },
  fields,
  condition: '@event{Everything.eventType} == "commerce.purchases"',
  identityType: 'Email',
  profileIdentifier: "@event{Everything.identityMap.entry('Email').first().id}",
  supplementalIdentifier: null,
};
const message = previewMessage(event, schema, settings);

describe(`preview of all ${fields.length} fields of ${schema.title}`, () => {
  let stroke = 0;

  bench('one key stroke: the preview of a definition never seen before', () => {
    stroke += 1;
    const typed: EventDefinition = { ...event, description: `stroke ${stroke}` };
    previewMessage(typed, schema, settings);
  });

  bench('JSON.stringify of the same preview', () => {
    JSON.stringify(message, null, 2);
  });
});

function largestStarterSchema(): XdmSchema {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  const schemas = files.flatMap(
    (file) =>
      readSchemaExports(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as JsonValue).schemas,
  );
  const size = (candidate: XdmSchema) => leafIndex(candidate).leaves.length;
  return schemas.toSorted((a, b) => size(b) - size(a))[0] ?? bookingSchema();
}
