/**
 * The shape of a workspace file of the current version, as zod guards it at the edge (design §4). This module is only
 * reached through `import()`, so that zod stays out of the first route.
 */
import { z } from 'zod';
import type { JsonObject, JsonValue } from '#domain/base';
import { isJsonObject } from '#domain/base';
import { DEFAULT_SETTINGS } from './types.ts';

// zod probes `eval` before it builds its first shape, which the content-security policy reports.
z.config({ jitless: true });

const json = z.custom<JsonValue>((value) => value !== undefined);
const jsonObject = z.custom<JsonObject>((value) => isJsonObject(value as JsonValue), 'object');

const sampleShape = z.strictObject({
  name: z.string(),
  payload: json,
  expect: z.string().optional(),
});

const snapshotShape = z.strictObject({
  schemaId: z.string(),
  version: z.string(),
  lists: z.array(z.strictObject({ field: z.string(), values: z.array(z.string()) })),
});

const eventShape = z.strictObject({
  id: z.string().min(1),
  createdAt: z.string(),
  updatedAt: z.string(),
  /** The configuration object of events.md §2.2, read by `event/`. */
  definition: jsonObject,
  samples: z.array(sampleShape).default([]),
  schemaSnapshot: snapshotShape.optional(),
});

const identityTypeShape = z.strictObject({
  code: z.string().min(1),
  name: z.string(),
  category: z.enum([
    'COOKIE',
    'CROSS_DEVICE',
    'DEVICE',
    'EMAIL',
    'PHONE_NUMBER',
    'PARTNER',
    'NON_PEOPLE',
  ]),
});

const settingsShape = z.strictObject({
  organisationId: z.string().default(DEFAULT_SETTINGS.organisationId),
  sandbox: z.string().default(DEFAULT_SETTINGS.sandbox),
  datasetId: z.string().default(DEFAULT_SETTINGS.datasetId),
  flowId: z.string().default(DEFAULT_SETTINGS.flowId),
  routing: z.enum(['datasetId', 'flowId']).default(DEFAULT_SETTINGS.routing),
});

export const workspaceFileShape = z.strictObject({
  format: z.string(),
  version: z.int(),
  settings: settingsShape.default(DEFAULT_SETTINGS),
  schemas: z.array(jsonObject).default([]),
  identityTypes: z.array(identityTypeShape).default([]),
  events: z.array(eventShape).default([]),
});

const exampleShape = z.object({
  xdmEntity: json,
  expect: z.string().optional(),
});

/** A file of examples: schemas by short name, events with the payloads that tell them apart. */
export const exampleFileShape = z.object({
  organisation: z.string().default(''),
  schemas: z.union([z.array(jsonObject), z.record(z.string(), jsonObject)]),
  events: z.array(
    z.object({
      config: jsonObject,
      matching: exampleShape.optional(),
      nearMiss: exampleShape.optional(),
      invalid: exampleShape.optional(),
    }),
  ),
});

export type WorkspaceFile = z.infer<typeof workspaceFileShape>;
export type ExampleFile = z.infer<typeof exampleFileShape>;
