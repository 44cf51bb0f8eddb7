/** Choosing a schema fills in what follows from it (events.md §2.4, rules 1, 2 and 4; §11 point 15). */
import { findIdentityType, type IdentityType } from '#domain/identity';
import { IDENTITY_MAP_PATH, primaryIdentity, type XdmSchema } from '#domain/schema';
import type { DefaultNote } from '../diagnostics.ts';
import { leafIndex } from '../fields/leaves.ts';
import { initialSelection } from '../fields/locks.ts';
import { selectFields } from '../fields/selection.ts';
import type { EventDefinition, SchemaReference } from '../types.ts';
import { keyOfDescriptor, type Defaulted } from './choose-identity-type.ts';

/** How a definition names a schema. */
export function schemaReference(schema: XdmSchema): SchemaReference {
  return { id: schema.id, title: schema.title, version: schema.version.major };
}

/** Whether choosing this schema would clear something, so that the form asks first (events.md §2.2). */
export function clearsOnSchemaChange(
  definition: EventDefinition,
  schemaId: string | null,
): boolean {
  if (definition.schema === null || definition.schema.id === schemaId) return false;
  const cleared = clearSchema(definition);
  return (
    JSON.stringify({ ...cleared, schema: null }) !== JSON.stringify({ ...definition, schema: null })
  );
}

/** No schema: fields, condition, identity type and identifiers go with it. */
export function clearSchema(definition: EventDefinition): EventDefinition {
  const cleared = { schema: null, fields: [] };
  if (definition.type === 'business') return { ...definition, ...cleared, condition: '' };
  const unitary = {
    ...cleared,
    identityType: null,
    profileIdentifier: '',
    supplementalIdentifier: null,
  };
  return definition.eventIdType === 'ruleBased'
    ? { ...definition, ...unitary, condition: '' }
    : { ...definition, ...unitary };
}

/**
 * The definition on this schema. Another schema than before clears what belonged to the old one; the first schema of a
 * draft and the same schema once more keep what is there and add the mandatory fields.
 */
export function applySchema(
  definition: EventDefinition,
  schema: XdmSchema,
  identityTypes: readonly IdentityType[],
): Defaulted {
  const kept =
    definition.schema === null || definition.schema.id === schema.id
      ? definition
      : clearSchema(definition);
  const onSchema: EventDefinition = { ...kept, schema: schemaReference(schema) };
  const { definition: filled, notes } = fillIdentity(onSchema, schema, identityTypes);
  // What is selected already keeps its place.
  const fields = selectFields(filled.fields, initialSelection(filled, schema), schema);
  return { definition: { ...filled, fields }, notes };
}

function fillIdentity(
  definition: EventDefinition,
  schema: XdmSchema,
  identityTypes: readonly IdentityType[],
): Defaulted {
  if (definition.type === 'business') return { definition, notes: [] };
  if (definition.identityType !== null || definition.profileIdentifier !== '') {
    return { definition, notes: [] };
  }
  const primary = primaryIdentity(schema);
  if (!primary) {
    const hasMap = leafIndex(schema).byPath.has(IDENTITY_MAP_PATH);
    return { definition, notes: hasMap ? [] : [note('default/no-identity', {})] };
  }
  const type = findIdentityType(primary.namespace, identityTypes);
  if (type?.category === 'NON_PEOPLE') {
    return {
      definition,
      notes: [
        note('default/primary-not-people', {
          field: primary.path,
          identityType: primary.namespace,
        }),
      ],
    };
  }
  const key = keyOfDescriptor(definition.name, primary, schema);
  if (!key) return { definition, notes: [] };
  return {
    definition: {
      ...definition,
      identityType: primary.namespace,
      profileIdentifier: key.expression,
    },
    notes: [],
  };
}

function note(code: DefaultNote['code'], params: DefaultNote['params']): DefaultNote {
  return { code, severity: 'warning', params, property: 'profileIdentifier', fixes: [] };
}
