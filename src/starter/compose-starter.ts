/**
 * All starter content as files: what `npm run starter` writes to public/starter/ and what a test compares with the
 * files that are shipped.
 */
import { composeSchema, schemaId } from './compose-schema.ts';
import { DEFAULT_SETTINGS, exportWorkspace, stringifyCanonical, type Workspace } from './domain.ts';
import { STARTER_EVENTS } from './events/index.ts';
import { STARTER_SCHEMAS } from './schemas/index.ts';
import { DATASET_ID, ORGANISATION_ID, OWN_IDENTITY_TYPES, SANDBOX } from './tenant.ts';

export interface StarterFile {
  /** Path below public/starter/. */
  readonly path: string;
  readonly text: string;
}

/** When the sample workspace was made; fixed, so that composing it again changes nothing. */
const MADE_AT = '2025-09-12T08:00:00.000Z';

/** The list, the schemas, the sample workspace. */
export function composeStarter(): readonly StarterFile[] {
  const schemas = STARTER_SCHEMAS.map((schema) => ({
    path: `schemas/${schema.name}.json`,
    text: stringifyCanonical(composeSchema(schema)),
  }));
  return [
    { path: 'index.json', text: stringifyCanonical(starterIndex()) },
    ...schemas,
    { path: 'sample-workspace.json', text: exportWorkspace(sampleWorkspace()) },
  ];
}

function starterIndex() {
  return STARTER_SCHEMAS.map((schema) => ({
    id: schemaId(schema),
    title: schema.title,
    file: `schemas/${schema.name}.json`,
    summary: schema.summary,
  }));
}

/** The sample workspace: every schema, our own identity types, twelve events with a matching and a near-miss payload. */
export function sampleWorkspace(): Workspace {
  return {
    settings: {
      ...DEFAULT_SETTINGS,
      organisationId: ORGANISATION_ID,
      sandbox: SANDBOX,
      datasetId: DATASET_ID,
    },
    schemas: STARTER_SCHEMAS.map((schema) => ({
      id: schemaId(schema),
      source: composeSchema(schema),
      addedAt: MADE_AT,
    })),
    identityTypes: OWN_IDENTITY_TYPES,
    events: STARTER_EVENTS.map(({ definition, matching, nearMiss, verdict }, index) => ({
      id: `5e2d8f70-1c4b-4a6e-9d3f-${(index + 1).toString(16).padStart(12, '0')}`,
      definition,
      createdAt: MADE_AT,
      updatedAt: MADE_AT,
      samples: [
        { name: 'Matching', payload: matching, expect: 'matched' },
        { name: 'Near miss', payload: nearMiss, expect: verdict },
      ],
    })),
  };
}
