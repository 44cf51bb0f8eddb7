/** The schema of the workload, as an XDM export would hold it. */
import type { JsonObject } from '#domain/base';
import { readSchemaExport, type XdmSchema } from '#domain/schema';
import { FIELDS, ITEM_FIELDS, ITEM_LIST, type FieldPlan, type FieldType } from './field-plan.ts';

export const SCHEMA_ID = 'https://ns.acme.example/schemas/everything';
const CLASS = 'https://ns.adobe.com/xdm/context/experienceevent';

const LEAVES: Readonly<Record<FieldType, JsonObject>> = {
  text: { type: 'string', 'meta:xdmType': 'string' },
  whole: { type: 'integer', 'meta:xdmType': 'long' },
  decimal: { type: 'number', 'meta:xdmType': 'number' },
  flag: { type: 'boolean', 'meta:xdmType': 'boolean' },
  instant: { type: 'string', format: 'date-time', 'meta:xdmType': 'date-time' },
};

/** The schema, read. */
export function workloadSchema(): XdmSchema {
  const read = readSchemaExport({
    $id: SCHEMA_ID,
    'meta:resourceType': 'schemas',
    version: '1.0',
    title: 'Everything',
    type: 'object',
    'meta:xdmType': 'object',
    'meta:class': CLASS,
    'meta:extends': [
      CLASS,
      'https://ns.adobe.com/xdm/data/time-series',
      'https://ns.adobe.com/xdm/context/identitymap',
      'https://ns.adobe.com/experience/campaign/orchestration/eventid',
    ],
    'meta:immutableTags': ['union'],
    required: ['_id', 'timestamp'],
    properties: {
      ...properties(FIELDS),
      [ITEM_LIST]: list(properties(ITEM_FIELDS)),
      identityMap: {
        type: 'object',
        'meta:xdmType': 'map',
        additionalProperties: list({
          id: LEAVES.text,
          primary: LEAVES.flag,
          authenticatedState: LEAVES.text,
        }),
      },
      _experience: object({
        campaign: object({ orchestration: object({ eventID: LEAVES.text }) }),
      }),
    },
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** Every field that a definition selects. */
export const SELECTED_FIELDS: readonly string[] = [
  ...FIELDS.map(({ path }) => path),
  ...ITEM_FIELDS.map(({ path }) => `${ITEM_LIST}[].${path}`),
  'identityMap',
];

function properties(fields: readonly FieldPlan[], depth = 0): JsonObject {
  const byName = new Map<string, FieldPlan[]>();
  for (const field of fields) {
    const name = field.path.split('.')[depth] ?? '';
    byName.set(name, [...(byName.get(name) ?? []), field]);
  }
  return Object.fromEntries(
    [...byName].map(([name, [first, ...more]]) => {
      const isLeaf = first?.path.split('.').length === depth + 1;
      if (first && isLeaf) return [name, LEAVES[first.type]];
      return [name, object(properties([...(first ? [first] : []), ...more], depth + 1))];
    }),
  );
}

function object(members: JsonObject): JsonObject {
  return { type: 'object', 'meta:xdmType': 'object', properties: members };
}

function list(members: JsonObject): JsonObject {
  return { type: 'array', 'meta:xdmType': 'array', items: object(members) };
}
