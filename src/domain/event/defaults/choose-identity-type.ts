/** Choosing an identity type picks the matching profile identifier (events.md §2.4, rules 2 and 3). */
import {
  fieldAt,
  IDENTITY_MAP_PATH,
  type IdentityDescriptor,
  type XdmSchema,
} from '#domain/schema';
import type { DefaultNote } from '../diagnostics.ts';
import { leafIndex, leavesOfPath } from '../fields/leaves.ts';
import { selectField } from '../fields/selection.ts';
import type { EventDefinition } from '../types.ts';
import { fieldExpression, identityMapExpression } from './identifier-text.ts';

/** A definition with defaults filled in, and what could not be filled in and why. */
export interface Defaulted {
  readonly definition: EventDefinition;
  readonly notes: readonly DefaultNote[];
}

/**
 * Sets the identity type and the identifier that goes with it: an identity field of that namespace, else the entry of
 * the identity map, else none, with a warning. Its field is selected along. No identity type leaves the identifier
 * alone; a business event has neither.
 */
export function chooseIdentityType(
  definition: EventDefinition,
  code: string | null,
  schema: XdmSchema | undefined,
): Defaulted {
  if (definition.type === 'business') return { definition, notes: [] };
  if (code === null || !schema) {
    return { definition: { ...definition, identityType: code }, notes: [] };
  }
  const key = findKey(definition.name, code, schema);
  if (!key) {
    return {
      definition: { ...definition, identityType: code, profileIdentifier: '' },
      notes: [
        {
          code: 'default/no-key-for-identity-type',
          severity: 'warning',
          params: { identityType: code },
          property: 'profileIdentifier',
          fixes: [],
        },
      ],
    };
  }
  return {
    definition: {
      ...definition,
      identityType: code,
      profileIdentifier: key.expression,
      fields: selectField(definition.fields, key.path, schema),
    },
    notes: [],
  };
}

interface Key {
  readonly path: string;
  readonly expression: string;
}

function findKey(eventName: string, code: string, schema: XdmSchema): Key | undefined {
  // Identity field first, the primary one before the others (rule 3).
  const descriptors = schema.identities
    .filter((identity) => identity.namespace === code)
    .toSorted((a, b) => Number(b.primary) - Number(a.primary));
  for (const descriptor of descriptors) {
    const key = keyOfDescriptor(eventName, descriptor, schema);
    if (key) return key;
  }
  if (!leafIndex(schema).byPath.has(IDENTITY_MAP_PATH)) return undefined;
  return { path: IDENTITY_MAP_PATH, expression: identityMapExpression(eventName, code) };
}

/** The key that an identity field gives; undefined where the field is not there or is no text. */
export function keyOfDescriptor(
  eventName: string,
  descriptor: IdentityDescriptor,
  schema: XdmSchema,
): Key | undefined {
  const field = fieldAt(schema, descriptor.path);
  const leaf = leavesOfPath(leafIndex(schema), descriptor.path)?.[0];
  if (!field || !leaf || field.type !== 'string') return undefined;
  const expression = fieldExpression(eventName, field.path);
  return expression === undefined ? undefined : { path: leaf.path, expression };
}
